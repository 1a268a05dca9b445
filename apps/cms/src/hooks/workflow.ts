import { APIError, Forbidden } from 'payload'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isPublished } from '../access/publishable.ts'
import type { PublishableSlug } from '../access/publishable.ts'
import { requestMay, staffOf } from '../access/staff.ts'

/**
 * What changes a published copy, by every route: `_status: 'published'` publishes, `_status: 'draft'` without `draft`
 * unpublishes, removing removes. Any other save is a draft; Payload by itself would overwrite the published copy with
 * the newest draft (payloadcms/payload#13267). Who may not publish is stopped here, whatever access rules are asked.
 */
export function workflow(slug: PublishableSlug): CollectionBeforeOperationHook<PublishableSlug> {
  return async ({ args, operation, overrideAccess, req }) => {
    const trusted = overrideAccess === true
    if (operation === 'create') {
      const copy = args.duplicateFromID !== undefined && args.duplicateFromID !== null
      const draft = copy || args.draft === true
      const data = draft ? { ...args.data, _status: 'draft' as const } : args.data
      if (data._status === 'published' && !trusted) publisherOnly(req)
      return { ...args, data, draft }
    }
    if (operation === 'restoreVersion') {
      if (args.draft === true) return args
      throw new APIError(tell(req, restoreAsDraft), 400, undefined, true)
    }
    if (operation !== 'update') return args
    if (args.publishSpecificLocale) throw new APIError(tell(req, publishTogether), 400, undefined, true)
    const id = 'id' in args && args.id !== undefined ? String(args.id) : null
    const save = intentOf(args, id === null)
    if (save === 'publish' && !trusted) publisherOnly(req)
    if (save === 'unpublish' && !trusted && !requestMay(req, 'publish')) {
      if (id === null || (await isPublished(req, slug, id))) publisherOnly(req)
    }
    if (save === 'untrash' && !trusted && !requestMay(req, 'publish')) {
      if (id === null || (await isPublished(req, slug, id))) publisherOnly(req)
    }
    // Several at once: `draft` makes Payload start from the newest draft of each, as it does for one.
    const bulkPublish = save === 'publish' && id === null ? { draft: true } : {}
    return { ...args, ...settings[save], ...bulkPublish, data: { ...args.data, _status: statusOf[save] } }
  }
}

type Intent = 'draft' | 'publish' | 'unpublish' | 'trash' | 'untrash'

/** A document that is thrown away or brought back is not published; unpublishing needs no complete document. */
const settings: Record<Intent, { draft: boolean; unpublishAllLocales?: boolean }> = {
  draft: { draft: true },
  publish: { draft: false },
  unpublish: { draft: false, unpublishAllLocales: true },
  trash: { draft: false },
  untrash: { draft: false },
}
const statusOf: Record<Intent, 'draft' | 'published'> = {
  draft: 'draft',
  publish: 'published',
  unpublish: 'draft',
  trash: 'draft',
  untrash: 'draft',
}

function intentOf(args: { autosave?: boolean; data?: object; draft?: boolean }, several: boolean): Intent {
  const data: { _status?: unknown; deletedAt?: unknown } = args.data ?? {}
  if ('deletedAt' in data) {
    if (data.deletedAt !== null && data.deletedAt !== undefined) return 'trash'
    return data._status === 'published' ? 'publish' : 'untrash'
  }
  // The admin publishes several at once with both `draft` and `_status: 'published'`.
  if (several && data._status === 'published') return 'publish'
  if (args.draft === true || args.autosave === true) return 'draft'
  if (data._status === 'published') return 'publish'
  return data._status === 'draft' ? 'unpublish' : 'draft'
}

function publisherOnly(req: PayloadRequest): void {
  if (staffOf(req) === null || !requestMay(req, 'publish')) throw new Forbidden(req.t)
}

const restoreAsDraft = {
  nb: 'En tidligere versjon gjenopprettes som utkast. Se over den, og publiser etterpå.',
  en: 'An earlier version is restored as a draft. Look it over, then publish it.',
}

const publishTogether = {
  nb: 'Språkene publiseres sammen. Publiser uten å velge språk.',
  en: 'The languages are published together. Publish without choosing one.',
}

const tell = (req: PayloadRequest, text: { nb: string; en: string }) =>
  req.i18n?.language === 'en' ? text.en : text.nb
