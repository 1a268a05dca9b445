import type { ChangedRow } from '@osloregionen/content-store/read'

/** A change as public JSON. */
export function changeJson({
  revision,
  id,
  type,
  language,
  slug,
  state,
  document,
  successor,
}: ChangedRow): string {
  const identity = `"id":${JSON.stringify(id)},"type":${JSON.stringify(type)},"language":"${language}"`
  if (document !== null) return `{"revision":${revision},"op":"upsert",${identity},"document":${document}}`
  const reason = state === 'published' ? 'filtered' : state
  const next = successor === null ? '' : `,"successor":${successor}`
  return `{"revision":${revision},"op":"delete",${identity},"slug":${JSON.stringify(slug)},"reason":"${reason}"${next}}`
}
