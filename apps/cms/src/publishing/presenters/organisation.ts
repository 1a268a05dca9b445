import type { Language, SiteSettings } from '@osloregionen/contract'
import type { PayloadRequest } from 'payload'
import { authoringLocale } from '../resolve.ts'

/** What is true of the organisation, in one language. A figure that is not written in it is left out. */
export async function presentOrganisation(
  req: PayloadRequest,
  language: Language,
): Promise<SiteSettings['organisation']> {
  const { figures } = await req.payload.findGlobal({
    slug: 'organisation',
    locale: authoringLocale(language),
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    figures: (figures ?? []).flatMap(({ value, unit, label, source, year }) =>
      value && label && source ? [{ value, unit: unit ?? null, label, source, year }] : [],
    ),
  }
}
