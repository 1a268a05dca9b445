import type { Text } from '../nb/index.ts'
import { areas } from './areas.ts'
import { blocks } from './blocks.ts'
import { errors } from './errors.ts'
import { frame } from './frame.ts'
import { news } from './news.ts'
import { municipalities } from './region.ts'
import { searchPage } from './search.ts'

export const nn: Text = { ...frame, news, areas, municipalities, searchPage, errors, blocks }
