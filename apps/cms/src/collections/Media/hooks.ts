import { APIError, Forbidden } from 'payload'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Media } from '../../payload-types.ts'
import { requestMay } from '../../access/staff.ts'
import { store } from '../../storage/files.ts'
import { keepImage } from './image.ts'

/** Takes in an uploaded file: decided by its content, made anew, and kept under the name of its content. */
export const receiveImage: CollectionBeforeOperationHook<'media'> = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!req.file) {
    // Payload would go and fetch `url`, whatever `pasteURL` says.
    if (operation === 'create') throw refusal(req)
    return args
  }
  if (overrideAccess !== true && !requestMay(req, 'uploadMedia')) throw new Forbidden(req.t)
  const image = await keepImage(req.file.data)
  if (image === null) throw refusal(req)
  await store(image)
  const { data, mimeType, name } = image
  req.file = { data, mimetype: mimeType, name, size: data.length }
  return { ...args, overwriteExistingFiles: true }
}

/** The sizes of the file before are not those of a new one in its place. */
export const forgetSizes: CollectionBeforeChangeHook<Media> = ({ data, originalDoc }) =>
  data.filename === originalDoc?.filename ? data : { ...data, renditions: null }

/**
 * Moving the focal point changes two numbers. Payload would fetch the image again to cut its sizes anew, which it has
 * none of.
 */
export const keepFocalPoint: CollectionBeforeOperationHook<'media'> = ({ args, operation, req }) => {
  const edits: unknown = req.query?.uploadEdits
  if (operation !== 'update' || typeof edits !== 'object' || edits === null) return args
  delete req.query.uploadEdits
  const point: { x?: unknown; y?: unknown } =
    'focalPoint' in edits && typeof edits.focalPoint === 'object' && edits.focalPoint !== null
      ? edits.focalPoint
      : {}
  const [x, y] = [percentage(point.x), percentage(point.y)]
  if (x === null || y === null) return args
  return { ...args, data: { ...args.data, focalX: x, focalY: y } }
}

function percentage(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && number >= 0 && number <= 100 ? Math.round(number) : null
}

/** The admin shows no error of the field `file`, but this. */
function refusal(req: PayloadRequest): APIError<null> {
  const message =
    req.i18n?.language === 'en'
      ? 'The file is not an image we can use. Upload a JPEG, PNG or WebP (not SVG, PDF or a web page), at most 100 megapixels.'
      : 'Filen er ikke et bilde vi kan bruke. Last opp JPEG, PNG eller WebP (ikke SVG, PDF eller nettside), høyst 100 megapiksler.'
  return new APIError<null>(message, 400, null, true)
}
