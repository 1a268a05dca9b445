import { isReservedPath, sites, type Site } from '@osloregionen/contract'
import { resolvePath } from '@osloregionen/content-store/read'
import { ValidationError } from 'payload'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { transactionOf } from '../../db/transaction.ts'
import { answers, pathOfOldAddress, placeOf, targetOf } from '../../domain/oldAddress.ts'
import { origins } from '../../publishing/origins.ts'

/** Writes addresses the one way they are known: what is pasted from the browser is a path on the site. */
export const tidyAddresses: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (data === undefined) return data
  const site: unknown = data.site ?? originalDoc?.site
  const from = typeof data.from === 'string' ? pathOfOldAddress(data.from) : undefined
  if (from === null) throw refusal(req, 'from', notAnAddress)
  if (isSite(site) && from !== undefined && (from === '/' || isReservedPath(site, from))) {
    throw refusal(req, 'from', answeredBySite)
  }
  return {
    ...data,
    ...(from === undefined ? {} : { from }),
    ...(typeof data.to === 'string' && isSite(site) ? { to: targetOf(data.to, site, origins) } : {}),
  }
}

const isSite = (value: unknown): value is Site => sites.some((site) => site === value)

/** An old address leads to a page in one step: never to itself, never to another redirect, and never from a page. */
export const refuseLoopsAndChains: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { site, from, to } = { ...originalDoc, ...data }
  const id: unknown = originalDoc?.id
  if (!isSite(site) || typeof from !== 'string' || typeof to !== 'string') return data
  const transaction = await transactionOf(req)
  await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('redirects', 0))")
  const target = placeOf(to, site, origins)
  if (target?.site === site && answers(from, target.path)) throw refusal(req, 'to', loop)
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { or: [beginsAt(from), beginsAt(target?.path ?? from), { to: { contains: pathIn(from) } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const others = docs.filter((other) => other.id !== id)
  if (others.some((other) => other.site === site && other.from === from)) throw refusal(req, 'from', known)
  if (others.some((other) => leadsTo(other, site, from))) throw refusal(req, 'from', isTarget)
  const next =
    target && others.find((other) => other.site === target.site && answers(other.from, target.path))
  if (next) throw refusal(req, 'to', chain(next.to))
  if (target !== null) {
    const found = await resolvePath(transaction, target.site, pathIn(target.path))
    if (found.kind === 'redirect') throw refusal(req, 'to', chain(found.to))
  }
  if (from !== originalDoc?.from) {
    const found = await resolvePath(transaction, site, from)
    if (found.kind === 'redirect') throw refusal(req, 'from', moved(found.to))
  }
  return data
}

const pathIn = (address: string) => address.replace(/\?.*$/s, '')
const beginsAt = (address: string): Where => ({ from: { contains: pathIn(address) } })

function leadsTo(other: { site: Site; to: string }, site: Site, from: string): boolean {
  const place = placeOf(other.to, other.site, origins)
  return place?.site === site && answers(from, place.path)
}

type Text = { nb: string; en: string }

const notAnAddress: Text = {
  nb: 'Skriv en adresse som begynner med / eller https://.',
  en: 'Write an address that begins with / or https://.',
}
const answeredBySite: Text = {
  nb: 'Dette er adressen til en av nettstedets egne lister, og den kan ikke føre et annet sted.',
  en: 'This is the address of one of the lists of the site itself, and it cannot lead elsewhere.',
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
const moved = (to: string): Text => ({
  nb: `Noe har flyttet herfra, og adressen fører alt til ${to}.`,
  en: `Something has moved from here, and the address leads to ${to} already.`,
})
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
