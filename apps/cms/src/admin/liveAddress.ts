import { siteLanguage, sites } from '@osloregionen/contract'
import type { PayloadRequest } from 'payload'

type Addresses = Record<string, { url: string }>

/**
 * Where a published document is seen by its readers, as the content store has it: on its primary site, or on the site of
 * the language that is being edited. None: no button.
 */
export async function liveAddress(
  doc: Record<string, unknown>,
  { locale, req }: { locale: string; req: PayloadRequest },
): Promise<string | null> {
  const { rows } = await req.payload.db.pool.query<{ addresses: Addresses; primary_site: string | null }>(
    `SELECT addresses, primary_site FROM content.documents
      WHERE id = $1 AND state = 'published' ORDER BY language = $2 DESC LIMIT 1`,
    [String(doc.id), locale],
  )
  const [row] = rows
  if (row === undefined) return null
  const spoken = sites.find((site) => siteLanguage[site] === locale)
  const site = row.primary_site ?? spoken ?? ''
  return (row.addresses[site] ?? Object.values(row.addresses)[0])?.url ?? null
}
