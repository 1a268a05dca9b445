import { openApi, operations } from '@osloregionen/contract/openapi'
import { z } from 'zod'
import { exampleOf } from '../examples.ts'

const Media = z.looseObject({
  example: z.unknown().optional(),
  schema: z.record(z.string(), z.unknown()).optional(),
})
const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: z.record(z.string(), z.unknown()),
})
const Response = z.looseObject({ content: z.record(z.string(), Media).optional() })
const Described = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.tuple([z.string()]),
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: z.record(z.string(), Media) }).optional(),
  responses: z.record(z.string(), Response),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([{}]),
})
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
const Path = z.looseObject({
  parameters: z.array(Parameter).default([]),
  ...Object.fromEntries(methods.map((method) => [method, Described.optional()])),
})
const Description = z.object({ paths: z.record(z.string(), Path) })

export type Parameter = z.infer<typeof Parameter>

/** Something that can be asked for, as the reference shows it. */
export interface Entry {
  id: string
  tag: string
  method: string
  path: string
  summary: string
  description: string
  parameters: Parameter[]
  /** What is sent, as it may look. */
  sent: unknown
  /** An answer as it may look; undefined where there is none to show. */
  answer: unknown
  /** What it can be answered with. */
  statuses: string[]
  /** Whether it cannot be asked for without a key. */
  needsKey: boolean
  /** An address that can be tried; undefined for what is not only read. */
  example?: string
}

/** Everything in the description of the API at an origin, in its order. */
export function entriesOf(origin: string): Entry[] {
  const { paths } = Description.parse(openApi(origin, exampleOf))
  const examples = new Map(operations.map(({ id, example }) => [id, example]))
  return Object.entries(paths).flatMap(([path, { parameters, ...item }]) =>
    methods.flatMap((method) => {
      const described = Described.optional().parse(item[method])
      if (described === undefined) return []
      const { operationId: id, tags, summary, description = '', requestBody, responses } = described
      return {
        id,
        tag: tags[0],
        method: method.toUpperCase(),
        path,
        summary,
        description,
        parameters: [...parameters, ...described.parameters].filter((parameter) => parameter.in !== 'header'),
        sent: firstExample(requestBody?.content),
        answer: firstExample(
          Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content,
        ),
        statuses: Object.keys(responses),
        needsKey: described.security.every((way) => Object.keys(way).length > 0),
        example: examples.get(id),
      }
    }),
  )
}

const firstExample = (content: Record<string, z.infer<typeof Media>> = {}): unknown =>
  Object.values(content).find(({ example }) => example !== undefined)?.example
