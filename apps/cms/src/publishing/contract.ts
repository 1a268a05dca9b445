import { documentTypes, isDocumentType } from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import { APIError } from 'payload'

/**
 * Refuses what the public contract does not allow, before anyone can read it: whatever refers to it, and whoever follows
 * the API, counts on its shape.
 */
export function holdToContract({ type, document }: Presentation): void {
  if (!isDocumentType(type)) return
  // What the store adds when it is read.
  const read = { ...document, revision: 0, url: null, path: null }
  const { error } = documentTypes[type].document.safeParse(read)
  if (error === undefined) return
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  throw new APIError(
    `Noe av innholdet kan ikke vises slik det er skrevet, og er derfor ikke publisert. Rett det, og prøv igjen. (${faults}.)`,
    400,
    undefined,
    true,
  )
}
