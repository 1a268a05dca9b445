import type { DocumentType } from '@osloregionen/contract'
import { APIError, Forbidden } from 'payload'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isInTrash, isPublished } from '../access/publishable.ts'
import { requestMay } from '../access/staff.ts'
import { intentOf } from '../domain/saving.ts'
import type { Intent } from '../domain/saving.ts'

/**
 * What changes a published copy, by every route: `_status: 'published'` publishes, `_status: 'draft'` without `draft`
 * unpublishes, removing removes. Any other save is a draft; Payload by itself would overwrite the published copy with
 * the newest draft (payloadcms/payload#13267). Who may not publish is stopped here, whatever access rules are asked.
 */
export function workflow(slug: DocumentType): CollectionBeforeOperationHook<DocumentType> {
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
    const trashed = args.trash === true && (id === null || (await isInTrash(req, slug, id)))
    const save = intentOf({ ...args, several: id === null, trashed, data: args.data ?? {} })
    if (!trusted && !requestMay(req, 'publish')) {
      if (save === 'publish') publisherOnly(req)
      const lifts = save === 'unpublish' || save === 'restore'
      if (lifts && (id === null || (await isPublished(req, slug, id)))) publisherOnly(req)
    }
    // Several at once: `draft` makes Payload start from the newest draft of each, as it does for one.
    const bulkPublish = save === 'publish' && id === null ? { draft: true } : {}
    // … and what is not in the trash is not brought back from it.
    if (save === 'restore' && 'where' in args && args.where) {
      args.where = { and: [args.where, { deletedAt: { exists: true } }] }
    }
    return { ...args, ...settings[save], ...bulkPublish, data: { ...args.data, _status: statusOf(save) } }
  }
}

/** A document that is thrown away or brought back is not published; unpublishing needs no complete document. */
const settings: Record<Intent, { draft: boolean; unpublishAllLocales?: boolean }> = {
  draft: { draft: true },
  publish: { draft: false },
  unpublish: { draft: false, unpublishAllLocales: true },
  trash: { draft: false },
  restore: { draft: false },
}

const statusOf = (intent: Intent) => (intent === 'publish' ? 'published' : 'draft')

function publisherOnly(req: PayloadRequest): void {
  if (!requestMay(req, 'publish')) throw new Forbidden(req.t)
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
