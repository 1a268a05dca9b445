import { sites, type Rights, type Site } from '@osloregionen/contract'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../db/transaction.ts'

/** The licence of texts where a site does not say another: Norsk lisens for offentlige data. */
export const standardLicence = 'NLOD 2.0'

export type Licences = Readonly<Record<Site, string>>

/** The licence of texts that the settings of a site tell. */
export const licenceOf = (settings: { licence?: string | null }): string =>
  settings.licence || standardLicence

/** What is sent says its licence in a header, which must be found without reading all that is sent. */
export const licenseFacets = ({ licenseUrl }: Rights): string[] =>
  licenseUrl === null ? [] : [`license:${licenseUrl}`]

/** The licences as the sites tell their readers: like all that is embedded, they come from the content store. */
export async function publicLicences(req: PayloadRequest): Promise<Licences> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.query<{ id: string; license: string | null }>(
    "SELECT id, document::json ->> 'license' AS license FROM content.documents WHERE id = ANY ($1)",
    [sites],
  )
  const of = (site: Site) => licenceOf({ licence: rows.find(({ id }) => id === site)?.license })
  return { osloregionen: of('osloregionen'), oslopolitan: of('oslopolitan') }
}
