import { z } from 'zod'
import { Years } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'
import { Status } from './campaigns.ts'

export const projectKinds = ['project', 'dossier'] as const
export const ProjectKind = z
  .enum(projectKinds)
  .meta({ id: 'ProjectKind', description: 'dossier: a matter followed over years' })
export type ProjectKind = z.infer<typeof ProjectKind>

const fields = {
  type: z.literal('projects'),
  kind: ProjectKind,
  status: Status,
  period: Years.nullable(),
}

export const ProjectCard = z.object({ ...cardBase, ...fields }).meta({ id: 'ProjectCard' })
export const Project = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    partners: z.array(z.string()),
    funding: z.string().nullable(),
  })
  .meta({ id: 'Project' })
export type ProjectCard = z.infer<typeof ProjectCard>
export type Project = z.infer<typeof Project>
