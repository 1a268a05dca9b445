import { areas } from './areas.ts'
import { blocks } from './blocks.ts'
import { errors } from './errors.ts'
import { frame } from './frame.ts'
import { news } from './news.ts'
import { municipalities } from './region.ts'
import { searchPage } from './search.ts'

/** What the sites say themselves, in bokmål. Its shape is the shape of every language. */
export const nb = { ...frame, news, areas, municipalities, searchPage, errors, blocks }

/** The texts of one language. */
export type Text = typeof nb
