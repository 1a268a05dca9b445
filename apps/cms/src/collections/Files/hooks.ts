import { Forbidden } from 'payload'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { requestMay } from '../../access/staff.ts'
import { beforeTransaction } from '../../db/transaction.ts'
import { typeOfFile } from '../../domain/fileNames.ts'
import { queueJob } from '../../jobs/queue.ts'
import { store } from '../../storage/files.ts'
import { languageOf, nameOf, titleOf } from './names.ts'
import type { Opened, Refused } from './reading/answers.ts'
import { boundariesOfFile, openFile } from './reading/index.ts'
import { refusal } from './refusals.ts'

/** What was found out about the uploads that are under way, by their bytes: Payload makes the rest anew. */
const openedUploads = new WeakMap<Buffer, Read>()

/** What an uploaded file is and, of geodata, the municipalities drawn from it. */
interface Read extends Opened {
  boundaries: object | null
}

async function read(file: Buffer): Promise<Read | Refused> {
  const opened = await openFile(file)
  if ('refused' in opened || opened.format === 'pdf') return { ...opened, boundaries: null }
  const boundaries = await boundariesOfFile(file)
  return 'refused' in boundaries ? boundaries : { ...opened, boundaries }
}

/** Takes in an uploaded file: decided by its content, and kept under the name of its content. */
export const receiveFile: CollectionBeforeOperationHook<'files'> = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // There is nothing to crop; Payload would fetch the file again.
  delete req.query?.uploadEdits
  if (!req.file) {
    // Payload would go and fetch `url`, whatever `pasteURL` says.
    if (operation === 'create') throw refusal(req, 'missing')
    return args
  }
  if (overrideAccess !== true && !requestMay(req, 'uploadMedia')) throw new Forbidden(req.t)
  const { data, name } = req.file
  // Reading takes its time, and may have to wait for its turn.
  const opened = await beforeTransaction(req, () => read(data))
  if ('refused' in opened) throw refusal(req, opened.refused)
  const title = args.data.title || titleOf(opened.title, name)
  const kept = nameOf(data, title, opened.format)
  await store({ data, name: kept })
  req.file = { data, mimetype: typeOfFile(kept) ?? '', name: kept, size: data.length }
  openedUploads.set(data, opened)
  // A new file in the place of another keeps the title, unless the editor took it away.
  const titled = operation === 'update' && args.data.title === undefined ? {} : { title }
  const language = args.data.language || languageOf(opened.language)
  return { ...args, overwriteExistingFiles: true, data: { ...args.data, ...titled, language } }
}

/** Notes with the document what was found out about its file: whoever sends it cannot say so. */
export const keepFacts: CollectionBeforeChangeHook = ({ data, req }) => {
  const opened = req.file === undefined ? undefined : openedUploads.get(req.file.data)
  if (opened === undefined) return data
  const { format, pages, tagged, boundaries } = opened
  return { ...data, format, pages, tagged, boundaries, text: null, hasText: null, cover: null }
}

const presentUsers: CollectionAfterChangeHook = async ({ data, doc, req }) => {
  const id = String(doc.id)
  await queueJob(req, 'present-dependants', { type: 'files', id })
  // What was saved: what is answered may be but a part of it.
  if (data.format === 'pdf' && !Array.isArray(data.text)) await queueJob(req, 'read-file', { fileId: id })
  return doc
}

const presentFormerUsers: CollectionAfterDeleteHook = async ({ id, req }) => {
  await queueJob(req, 'present-dependants', { type: 'files', id: String(id) })
}

/** Files are public through the documents that use them. */
export const filePublishHooks = { afterChange: [presentUsers], afterDelete: [presentFormerUsers] }
