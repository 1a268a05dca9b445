import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import sharp, { type Sharp } from 'sharp'
import type { Cover } from '../../collections/Files/cover.ts'
import { coverOfFile, textOfFile } from '../../collections/Files/reading/index.ts'
import { inTransaction } from '../../publishing/transaction.ts'
import { store, stored } from '../../storage/files.ts'
import type { Jobs } from '../queue.ts'

/** Reads the text of a PDF and draws its first page, and keeps both with the file. */
export async function readFile(payload: Payload, { fileId }: Jobs['read-file']): Promise<void> {
  const found = await payload.find({
    collection: 'files',
    where: { id: { equals: fileId } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const file = found.docs[0]
  if (!file?.filename || file.format !== 'pdf') return
  const pdf = await stored(file.filename)
  const text = await textOfFile(pdf)
  const cover = await keepCover(await coverOfFile(pdf))
  await inTransaction(payload, (req) =>
    payload.update({
      collection: 'files',
      // Another file may have been uploaded meanwhile; it has a job of its own.
      where: { id: { equals: fileId }, filename: { equals: file.filename } },
      data: { text: text ?? [], hasText: text && text.length > 0, cover },
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
}

/** Twice the width that a list shows it in, for fine screens. */
const smallWidth = 320

/** Keeps a drawn page as images made anew. */
async function keepCover(page: Buffer | null): Promise<Cover | null> {
  if (page === null) return null
  const drawn = sharp(page, { limitInputPixels: 4_000_000 })
  const small = await keepPicture(drawn.clone().resize({ width: smallWidth, withoutEnlargement: true }))
  return { ...(await keepPicture(drawn)), small }
}

/** Keeps an image under the name of its content. */
async function keepPicture(image: Sharp) {
  const { data, info } = await image.webp({ quality: 80 }).toBuffer({ resolveWithObject: true })
  const key = `${createHash('sha256').update(data).digest('hex').slice(0, 24)}.webp`
  await store({ data, name: key })
  return { key, type: 'image/webp' as const, width: info.width, height: info.height }
}
