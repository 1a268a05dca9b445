import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { putPartner, removePartner } from '@osloregionen/partners'
import { transactionOf } from '../../db/transaction.ts'
import { endOfDay } from '../../domain/endOfDay.ts'
import type { Partner } from '../../payload-types.ts'

/** Addresses are compared as they are kept: in lower case, each once. */
export const tidyContacts: CollectionBeforeValidateHook = ({ data }) => {
  const contacts: unknown = data?.contacts
  if (data === undefined || !Array.isArray(contacts)) return data
  const tidy = contacts.map((contact: unknown) =>
    typeof contact === 'string' ? contact.trim().toLowerCase() : contact,
  )
  return { ...data, contacts: [...new Set(tidy)] }
}

/** What was saved holds from the moment it is committed; `previousDoc` and `data` may be but a part of it. */
export const tellDelivery: CollectionAfterChangeHook<Partner> = async ({ doc, req }) => {
  const partner = await req.payload.findByID({
    collection: 'partners',
    id: doc.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await putPartner(await transactionOf(req), {
    id: partner.id,
    name: partner.name,
    emails: partner.contacts,
    scopes: partner.scopes ?? [],
    perMinute: partner.perMinute,
    active: partner.active === true,
    expiresAt: partner.expiresAt ? endOfDay(new Date(partner.expiresAt)) : null,
  })
  return doc
}

export const forgetPartner: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removePartner(await transactionOf(req), String(id))
}
