import type { Newsroom, Sending } from './newsroom.ts'

/** A file, and how it is sent. */
export interface Upload {
  name?: string
  fields?: object
  type?: string
  as?: Sending['as']
  /** What the address ends with. */
  query?: string
}

/** A form with a file and what is said of it. */
export function fileForm(
  content: Buffer | string,
  { name = 'x.pdf', fields = {}, type = 'application/pdf' }: Upload = {},
): FormData {
  const data = new FormData()
  data.set('file', new File([new Uint8Array(Buffer.from(content))], name, { type }))
  data.set('_payload', JSON.stringify(fields))
  return data
}

/** Uploads to the library of files: as an author, unless something else is said. */
export const uploadFile = (newsroom: Newsroom, content: Buffer | string, upload: Upload = {}) =>
  newsroom.rest('POST', `files${upload.query ?? ''}`, {
    as: upload.as ?? 'author',
    form: fileForm(content, upload),
  })

/** The document in an answer. */
export const docIn = (body: Record<string, unknown>): Record<string, unknown> =>
  typeof body.doc === 'object' && body.doc !== null ? { ...body.doc } : {}
