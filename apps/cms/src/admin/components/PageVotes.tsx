import type { Site } from '@osloregionen/contract'
import { sites } from '@osloregionen/contract'
import type { Payload } from 'payload'
import { siteLabels } from '../../collections/labels.ts'

type Language = 'nb' | 'en'
type Properties = { payload: Payload; i18n: { language: string } }
type Votes = { site: Site; path: string; found: number; missed: number }

const texts = {
  nb: {
    title: 'Fant leserne det de lette etter?',
    period: 'Svar fra de siste 90 dagene. Sidene der flest svarte nei, står først.',
    none: 'Ingen har svart de siste 90 dagene.',
    page: 'Side',
    found: 'Ja',
    missed: 'Nei',
  },
  en: {
    title: 'Did readers find what they were looking for?',
    period: 'Answers of the last 90 days. The pages where most said no come first.',
    none: 'Nobody has answered in the last 90 days.',
    page: 'Page',
    found: 'Yes',
    missed: 'No',
  },
} satisfies Record<Language, Record<string, string>>

/** How readers have voted, page by page, above the messages they have written. */
export async function PageVotes({ payload, i18n }: Properties) {
  const text = texts[i18n.language === 'en' ? 'en' : 'nb']
  const votes = await lately(payload)
  return (
    <details className="page-votes">
      <summary>{text.title}</summary>
      {votes.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <table>
          <caption>{text.period}</caption>
          <thead>
            <tr>
              <th scope="col">{text.page}</th>
              <th scope="col">{text.found}</th>
              <th scope="col">{text.missed}</th>
            </tr>
          </thead>
          <tbody>
            {votes.map(({ site, path, found, missed }) => (
              <tr key={`${site}${path}`}>
                <th scope="row">
                  {siteLabels[site].nb}
                  {path}
                </th>
                <td>{found}</td>
                <td>{missed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

async function lately(payload: Payload): Promise<Votes[]> {
  const { rows } = await payload.db.pool.query<Votes>(
    `SELECT site, path, sum(found)::int AS found, sum(missed)::int AS missed
     FROM intake.votes WHERE day > current_date - 90 AND site = ANY($1)
     GROUP BY site, path ORDER BY missed DESC, found DESC, path LIMIT 20`,
    [sites],
  )
  return rows
}
