import { listKeys } from '@osloregionen/partners'
import type { Payload } from 'payload'
import { PartnerKeyList } from './PartnerKeyList.tsx'
import { keyTexts } from './partnerKeyTexts.ts'

type Properties = { id?: number | string; payload: Payload; i18n: { language: string } }

/** The keys of a partner, in its form. */
export async function PartnerKeys({ id, payload, i18n }: Properties) {
  const language = i18n.language === 'en' ? 'en' : 'nb'
  const text = keyTexts[language]
  return (
    <section className="partner-panel">
      <h2 id="partner-keys">{text.title}</h2>
      {id === undefined ? (
        <p>{text.saveFirst}</p>
      ) : (
        <PartnerKeyList
          language={language}
          partnerId={String(id)}
          first={(await listKeys(payload.db.pool, String(id))).map((key) => ({
            ...key,
            createdAt: key.createdAt.toISOString(),
            expiresAt: key.expiresAt?.toISOString() ?? null,
            revokedAt: key.revokedAt?.toISOString() ?? null,
            lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
          }))}
        />
      )}
    </section>
  )
}
