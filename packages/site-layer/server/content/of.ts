import type { H3Event } from 'h3'
import type { ContentReader } from './reader.ts'

/** The reader of published content that a request was given. */
export const contentOf = (event: H3Event): ContentReader => event.context.content
