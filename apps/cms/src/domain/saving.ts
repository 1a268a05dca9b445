/** What a save is meant to do. */
export type Intent = 'draft' | 'publish' | 'unpublish' | 'trash' | 'restore'

/** What a request to save says of itself. */
export interface Save {
  autosave?: boolean
  draft?: boolean
  /** Many documents at once. */
  several: boolean
  /** The document lies in the trash. */
  trashed: boolean
  data: { _status?: unknown; deletedAt?: unknown }
}

/** Reads the intent out of a request. Only four things change what readers see, and each has to be asked for. */
export function intentOf({ autosave, draft, several, trashed, data }: Save): Intent {
  const { _status: status, deletedAt } = data
  if (deletedAt !== undefined && deletedAt !== null && deletedAt !== '') return 'trash'
  if (trashed && deletedAt !== undefined) return status === 'published' ? 'publish' : 'restore'
  // The admin publishes several at once with both `draft` and `_status: 'published'`.
  if (several && status === 'published') return 'publish'
  if (draft === true || autosave === true) return 'draft'
  if (status === 'published') return 'publish'
  return status === 'draft' ? 'unpublish' : 'draft'
}
