import { readUsage, type PartnerUsage } from '@osloregionen/partners'
import type { Payload } from 'payload'

type Language = 'nb' | 'en'
type Properties = { id?: number | string; payload: Payload; i18n: { language: string } }

const texts = {
  nb: {
    title: 'Bruk de siste 30 dagene',
    none: 'Ingenting er hentet med nøklene de siste 30 dagene.',
    day: 'Dag',
    requests: 'Forespørsler',
    refused: 'Avvist fordi det var for mange',
  },
  en: {
    title: 'Use in the last 30 days',
    none: 'Nothing was fetched with the keys in the last 30 days.',
    day: 'Day',
    requests: 'Requests',
    refused: 'Refused for being too many',
  },
} satisfies Record<Language, Record<string, string>>

const dayLength = 86_400_000

/** How much a partner has fetched, day by day, in its form. */
export async function PartnerUse({ id, payload, i18n }: Properties) {
  if (id === undefined) return null
  const language: Language = i18n.language === 'en' ? 'en' : 'nb'
  const text = texts[language]
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const period = { from: day(Date.now() - 30 * dayLength), to: day(Date.now()) }
  const days = byDay(await readUsage(payload.db.pool, { partnerId: String(id), ...period }))
  const number = (value: number) => value.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB')
  return (
    <section className="partner-panel">
      <h2 id="partner-use">{text.title}</h2>
      {days.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <table aria-labelledby="partner-use">
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.requests}</th>
              <th scope="col">{text.refused}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((one) => (
              <tr key={one.day}>
                <th scope="row">{one.day}</th>
                <td>{number(one.requests)}</td>
                <td>{number(one.refused)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function byDay(usage: readonly PartnerUsage[]) {
  const days = new Map<string, { day: string; requests: number; refused: number }>()
  for (const { day, requests, refused } of usage) {
    const known = days.get(day) ?? { day, requests: 0, refused: 0 }
    days.set(day, { day, requests: known.requests + requests, refused: known.refused + refused })
  }
  return [...days.values()]
}
