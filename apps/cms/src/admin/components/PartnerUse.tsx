import { readUsage, usualDays, usualPeriod } from '@osloregionen/partners'
import type { PayloadRequest } from 'payload'
import { requestMay } from '../../access/staff.ts'
import { daysOf, sumByDay } from '../../domain/partnerUse.ts'
import { locales } from './partnerTimes.ts'

type Properties = { id?: number | string; req: PayloadRequest }

const figure = (value: number, language: 'nb' | 'en') => value.toLocaleString(locales[language])

const texts = {
  nb: {
    title: `Bruk de siste ${usualDays} dagene`,
    none: `Ingenting er hentet med nøklene de siste ${usualDays} dagene.`,
    all: (requests: number, refused: number) =>
      `${figure(requests, 'nb')} ${requests === 1 ? 'forespørsel' : 'forespørsler'}. ${
        refused === 0 ? 'Ingen ble' : `${figure(refused, 'nb')} ble`
      } avvist for å være for mange i minuttet.`,
    each: 'Vis tallene dag for dag',
    day: 'Dag',
    requests: 'Forespørsler',
    refused: 'Avvist',
  },
  en: {
    title: `Use in the last ${usualDays} days`,
    none: `Nothing was fetched with the keys in the last ${usualDays} days.`,
    all: (requests: number, refused: number) =>
      `${figure(requests, 'en')} ${requests === 1 ? 'request' : 'requests'}. ${
        refused === 0 ? 'None was' : `${figure(refused, 'en')} ${refused === 1 ? 'was' : 'were'}`
      } refused for being too many in a minute.`,
    each: 'Show the figures day by day',
    day: 'Day',
    requests: 'Requests',
    refused: 'Refused',
  },
}

/** How much a partner has fetched, day by day, in its form. */
export async function PartnerUse({ id, req }: Properties) {
  if (id === undefined || !requestMay(req, 'managePartners')) return null
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const text = texts[language]
  const period = usualPeriod(new Date().toISOString().slice(0, 10))
  const usage = await readUsage(req.payload.db.pool, { partnerId: String(id), ...period })
  const days = sumByDay(daysOf(period), usage)
  const sum = (name: 'requests' | 'refused') => days.reduce((total, day) => total + day[name], 0)
  const most = Math.max(...days.map(({ requests }) => requests))
  if (most === 0) {
    return (
      <section className="partner-panel">
        <h2>{text.title}</h2>
        <p>{text.none}</p>
      </section>
    )
  }
  return (
    <section className="partner-panel">
      <h2 id="partner-use">{text.title}</h2>
      <p>{text.all(sum('requests'), sum('refused'))}</p>
      {/* What the bars show, the table says. */}
      <div className="partner-bars" aria-hidden="true">
        {days.map(({ day, requests }) => (
          <span key={day} style={{ blockSize: `${(100 * requests) / most}%` }} />
        ))}
      </div>
      <details>
        <summary>{text.each}</summary>
        <table aria-labelledby="partner-use">
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.requests}</th>
              <th scope="col">{text.refused}</th>
            </tr>
          </thead>
          <tbody>
            {days
              .filter(({ requests }) => requests > 0)
              .toReversed()
              .map(({ day, requests, refused }) => (
                <tr key={day}>
                  <th scope="row">{dateOf(day, language)}</th>
                  <td>{figure(requests, language)}</td>
                  <td>{figure(refused, language)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

const dateOf = (day: string, language: 'nb' | 'en'): string =>
  new Date(day).toLocaleDateString(locales[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
