import type { File, Language } from '@osloregionen/contract'
import type { File as Stored } from '../payload-types.ts'
import type { Origins } from './origins.ts'

/** What is told of a file was found out when it was uploaded. */
type Presentable = Pick<
  Stored,
  'title' | 'language' | 'format' | 'pages' | 'tagged' | 'filename' | 'filesize'
>

/**
 * A file as it is shown to the public; null until it is in place.
 * @param language of what uses the file, for a file whose own is not known
 */
export function presentFile(
  file: Presentable | undefined,
  origins: Origins,
  language: Language | null = null,
): File | null {
  if (!file?.filename || !file.filesize || !file.format) return null
  return {
    title: file.title,
    url: `${origins.delivery}/media/${file.filename}`,
    format: file.format,
    bytes: file.filesize,
    pages: file.pages ?? null,
    language: file.language ?? language,
    isTagged: file.tagged ?? null,
  }
}
