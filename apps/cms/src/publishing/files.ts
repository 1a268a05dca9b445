import type { File, Language } from '@osloregionen/contract'
import type { File as Stored } from '../payload-types.ts'
import { identityOf } from './identity.ts'
import type { Origins } from './origins.ts'
import type { Resolved } from './resolve.ts'

/** What is told of a file comes with the file; the language may be that of what uses it. */
type Presentable = Pick<
  Stored,
  'title' | 'language' | 'format' | 'pages' | 'tagged' | 'filename' | 'filesize'
>

/** A file as it is shown to the public; null until it is in place. */
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

/** The files of a list, in its order; those that are not there are left out. */
export function presentFiles(
  values: readonly unknown[] | null | undefined,
  { files, origins }: Pick<Resolved, 'files' | 'origins'>,
  language: Language | null = null,
): File[] {
  return (values ?? []).flatMap(
    (value) => presentFile(files.get(identityOf(value) ?? ''), origins, language) ?? [],
  )
}
