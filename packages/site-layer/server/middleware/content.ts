import { defineEventHandler } from 'h3'
import { ContentReader } from '../content/reader.ts'
import { RenderRecord, renderings } from '../content/record.ts'
import { contentSource } from '../content/source.ts'

/** Gives every request a reader. Outside the page cache (in development) a rendering has a record of its own. */
export default defineEventHandler((event) => {
  event.context.content = new ContentReader(contentSource(), renderings.getStore() ?? new RenderRecord())
})
