import type { File, Image } from '@osloregionen/contract'
import { Cover } from '../collections/Files/cover.ts'
import { rightsOfFile } from '../domain/rights.ts'
import type { File as Stored } from '../payload-types.ts'
import { identityOf } from './identity.ts'
import type { Origins } from './origins.ts'
import type { Resolved } from './resolve.ts'

/** What is told of a file was found out when it was uploaded. */
type Presentable = Pick<
  Stored,
  | 'title'
  | 'language'
  | 'format'
  | 'pages'
  | 'tagged'
  | 'filename'
  | 'filesize'
  | 'credit'
  | 'licence'
  | 'cover'
>

/** The files chosen in a field, in the order they stand there; those whose file is not in place are left out. */
export const presentFiles = (
  values: readonly unknown[] | null | undefined,
  { files, ...resolved }: Resolved,
): File[] =>
  (values ?? []).flatMap((value) => presentFile(files.get(identityOf(value) ?? ''), resolved) ?? [])

/** A file as it is shown to the public; null until it is in place. */
export function presentFile(
  file: Presentable | undefined,
  { origins, language }: Pick<Resolved, 'origins' | 'language'>,
): File | null {
  if (!file?.filename || !file.filesize || !file.format) return null
  const told = { credit: file.credit ?? null, license: file.licence ?? null }
  const rights = { ...told, rights: rightsOfFile(told, language) }
  return {
    title: file.title,
    url: `${origins.delivery}/media/${file.filename}`,
    format: file.format,
    bytes: file.filesize,
    pages: file.pages ?? null,
    language: file.language ?? null,
    isTagged: file.tagged ?? null,
    ...rights,
    cover: presentCover(file.cover, rights, origins),
  }
}

/**
 * The first page as an image; null until it has been drawn. It says what the title beside it says, and what holds for the
 * file holds for it.
 */
function presentCover(
  kept: unknown,
  rights: Pick<File, 'credit' | 'license' | 'rights'>,
  { delivery }: Origins,
): Image | null {
  const cover = Cover.safeParse(kept)
  if (!cover.success) return null
  const { small, ...whole } = cover.data
  return {
    alt: '',
    caption: null,
    ...rights,
    focalPoint: [0.5, 0.5],
    width: whole.width,
    height: whole.height,
    sources: [...(small ? [small] : []), whole].map(({ key, ...source }) => ({
      src: `${delivery}/media/${key}`,
      ...source,
    })),
  }
}
