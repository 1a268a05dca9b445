import type { Text } from '../nb/index.ts'
import { areas } from './areas.ts'
import { blocks } from './blocks.ts'
import { bodies } from './bodies.ts'
import { calendar } from './calendar.ts'
import { campaigns } from './campaigns.ts'
import { errors } from './errors.ts'
import { facts } from './facts.ts'
import { feedback } from './feedback.ts'
import { frame } from './frame.ts'
import { governing } from './governing.ts'
import { guides } from './guides.ts'
import { audiences, kinds, statuses } from './kinds.ts'
import { lists } from './lists.ts'
import { machines } from './machines.ts'
import { news } from './news.ts'
import { newsletter } from './newsletter.ts'
import { occasions } from './occasions.ts'
import { organisation } from './organisation.ts'
import { pages } from './pages.ts'
import { projects } from './projects.ts'
import { municipalities } from './region.ts'
import { reports } from './reports.ts'
import { searchPage } from './search.ts'
import { statements } from './statements.ts'
import { types } from './types.ts'

export const nn: Text = {
  ...frame,
  areas,
  audiences,
  blocks,
  bodies,
  calendar,
  campaigns,
  errors,
  facts,
  feedback,
  governing,
  guides,
  kinds,
  lists,
  machines,
  municipalities,
  news,
  newsletter,
  occasions,
  organisation,
  pages,
  projects,
  reports,
  searchPage,
  statements,
  statuses,
  types,
}
