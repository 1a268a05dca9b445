import type { DocumentType } from '@osloregionen/contract'
import { ValidationError } from 'payload'
import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { freeSlug, isSlug, slugOf } from '../domain/slug.ts'
import { isPublished } from '../access/publishable.ts'
import { transactionOf } from '../db/transaction.ts'

/**
 * Gives a document its slug. Made from the title while nobody chose one, and again when the title of something never
 * published changes; never after that, since the address is then known outside. One that is taken gets -2, -3 …
 */
export function deriveSlug(slug: DocumentType, titleField: 'title' | 'name'): CollectionBeforeValidateHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (data === undefined) return data
    const id: unknown = operation === 'create' ? undefined : originalDoc?.id
    const chosen: unknown = data.slug
    const title: unknown = data[titleField] ?? originalDoc?.[titleField]
    const before: unknown = originalDoc?.slug
    if (typeof chosen === 'string' && chosen !== '' && chosen !== before)
      return refuseTaken(req, slug, id, data, chosen)
    if (typeof title !== 'string' || slugOf(title) === '') return { ...data, slug: before ?? null }
    if (typeof before === 'string' && before !== '' && operation === 'update') {
      const titleBefore: unknown = originalDoc?.[titleField]
      const follows = typeof titleBefore === 'string' && isDerived(before, slugOf(titleBefore))
      if (
        !follows ||
        titleBefore === title ||
        req.locale === 'en' ||
        (await isPublished(req, slug, String(id)))
      ) {
        return { ...data, slug: before }
      }
      if (isDerived(before, slugOf(title))) return { ...data, slug: before }
    }
    return { ...data, slug: await firstFree(req, slug, id, slugOf(title)) }
  }
}

const isDerived = (slug: string, base: string) =>
  slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))

async function refuseTaken<Data extends object>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
  data: Data,
  chosen: string,
): Promise<Data> {
  const english = req.i18n?.language === 'en'
  const fault = !isSlug(chosen)
    ? english
      ? 'Address may hold only the letters a–z, digits, and single hyphens between them.'
      : 'Adressen kan bare ha bokstavene a–z, tall, og enkle bindestreker mellom dem.'
    : (await taken(req, collection, id, chosen)).has(chosen)
      ? english
        ? 'Address is used by another document. Choose another.'
        : 'Adressen er i bruk på et annet innhold. Velg en annen.'
      : null
  if (fault === null) return data
  const label = english ? 'Address' : 'Adresse'
  throw new ValidationError({ collection, errors: [{ path: 'slug', message: fault, label }], req }, req.t)
}

/** Those who look for the same slug at the same time wait for each other. */
async function firstFree(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
  base: string,
): Promise<string> {
  const tx = await transactionOf(req)
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`slug ${collection} ${base}`])
  return freeSlug(base, await taken(req, collection, id, base))
}

/** The slugs beginning like this one that other documents have; what lies in the trash keeps its slug. */
async function taken(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
  base: string,
): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.db.find<{ id: string; slug?: string | null }>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { slug: true },
    where: { slug: { like: base } },
  })
  return new Set(docs.filter((doc) => doc.id !== id).flatMap((doc) => doc.slug ?? []))
}
