import { listKeys } from '@osloregionen/partners'
import type { PayloadRequest } from 'payload'
import { requestMay } from '../../access/staff.ts'
import { PartnerKeyList } from './PartnerKeyList.tsx'
import { keyTexts } from './partnerKeyTexts.ts'

type Properties = { id?: number | string; req: PayloadRequest }

/** The keys of a partner, in its form. Payload draws a field for whoever is signed in and asks for it. */
export async function PartnerKeys({ id, req }: Properties) {
  if (!requestMay(req, 'managePartners')) return null
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const text = keyTexts[language]
  if (id === undefined) {
    return (
      <section className="partner-panel">
        <h2>{text.title}</h2>
        <p>{text.saveFirst}</p>
      </section>
    )
  }
  const keys = await listKeys(req.payload.db.pool, String(id))
  return (
    <PartnerKeyList
      language={language}
      partnerId={String(id)}
      first={keys.map((key) => ({
        ...key,
        createdAt: key.createdAt.toISOString(),
        expiresAt: key.expiresAt?.toISOString() ?? null,
        revokedAt: key.revokedAt?.toISOString() ?? null,
        lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
      }))}
    />
  )
}
