import { sites, type Site } from '@osloregionen/contract'
import { resolvePath } from '@osloregionen/content-store/read'
import { ValidationError } from 'payload'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { transactionOf } from '../../db/transaction.ts'
import { pathOfOldAddress } from '../../domain/oldAddress.ts'
import { origins } from '../../publishing/origins.ts'

/** Writes addresses the one way they are known: what is pasted from the browser is a path on the site. */
export const tidyAddresses: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (data === undefined) return data
  const site: unknown = data.site ?? originalDoc?.site
  const from = typeof data.from === 'string' ? pathOfOldAddress(data.from) : undefined
  if (from === null) throw refusal(req, 'from', notAnAddress)
  return {
    ...data,
    ...(from === undefined ? {} : { from }),
    ...(typeof data.to === 'string' && isSite(site) ? { to: onSite(data.to, site) } : {}),
  }
}

const isSite = (value: unknown): value is Site => sites.some((site) => site === value)

/** An address of the site itself as a path. */
const onSite = (address: string, site: Site): string =>
  address.startsWith(`${origins[site]}/`) ? address.slice(origins[site].length) : address.trim()

/** An old address leads to a page in one step: never to itself, never to another redirect, and never from a page. */
export const refuseLoopsAndChains: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { site, from, to } = { ...originalDoc, ...data }
  const id: unknown = originalDoc?.id
  if (!isSite(site) || typeof from !== 'string' || typeof to !== 'string') return data
  const transaction = await transactionOf(req)
  await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('redirects', 0))")
  const target = to.startsWith('/') ? pathOfOldAddress(to) : null
  if (target === from) throw refusal(req, 'to', loop)
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { site: { equals: site }, or: [{ from: { equals: from } }, { to: { equals: from } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const others = docs.filter((other) => other.id !== id)
  if (others.some((other) => other.from === from)) throw refusal(req, 'from', known)
  if (others.length > 0) throw refusal(req, 'from', isTarget)
  if (target !== null) {
    const found = await resolvePath(transaction, site, target)
    if (found.kind === 'redirect') throw refusal(req, 'to', chain(found.to))
  }
  return data
}

type Text = { nb: string; en: string }

const notAnAddress: Text = {
  nb: 'Skriv en adresse som begynner med / eller https://.',
  en: 'Write an address that begins with / or https://.',
}
const loop: Text = {
  nb: 'Adressen kan ikke føre til seg selv.',
  en: 'The address cannot lead to itself.',
}
const known: Text = {
  nb: 'Denne gamle adressen har alt en videresending. Endre den i stedet.',
  en: 'This old address has a redirect already. Change that one instead.',
}
const isTarget: Text = {
  nb: 'En annen videresending fører hit. La den føre til det endelige stedet først.',
  en: 'Another redirect leads here. Let that one lead to the final place first.',
}
const chain = (to: string): Text => ({
  nb: `Dette stedet er selv flyttet. Skriv den endelige adressen: ${to}`,
  en: `That place has moved itself. Write the final address: ${to}`,
})

function refusal(req: PayloadRequest, path: string, text: Text): ValidationError {
  const english = req.i18n?.language === 'en'
  const label = path === 'from' ? (english ? 'From' : 'Fra') : english ? 'To' : 'Til'
  const message = english ? text.en : text.nb
  return new ValidationError({ collection: 'redirects', errors: [{ path, message, label }], req }, req.t)
}
