import { createRequire } from 'node:module'
import { AnyCard } from '@osloregionen/contract'
import { expect, test } from 'vitest'
import type { NewsletterIssue } from '../../payload-types.ts'
import { subjectOf } from '../presenter.ts'
import type { Resolved } from '../resolve.ts'
import { newsletterIssues } from './newsletterIssues.ts'

const load = createRequire(import.meta.url)
const example = (type: string) => AnyCard.parse(load(`@osloregionen/contract/examples/${type}.json`))
const [area, sector] = [example('priority-areas'), example('sectors')]
const origins = {
  delivery: 'https://api.test',
  osloregionen: 'https://or.test',
  oslopolitan: 'https://op.test',
}
const issue: NewsletterIssue = {
  id: 'i1',
  title: 'Nyhetsbrev',
  language: 'nb',
  sites: ['osloregionen'],
  list: 'osloregionen',
  createdAt: '2021-01-01T00:00:00.000Z',
  updatedAt: '2021-01-01T00:00:00.000Z',
  audienceTopics: [
    { relationTo: 'sectors', value: sector.id },
    { relationTo: 'priority-areas', value: 'not-public' },
    { relationTo: 'priority-areas', value: area.id },
  ],
}
const named = {
  title: issue.title,
  language: issue.language,
  chosenSites: issue.sites,
  licences: { osloregionen: 'NLOD 2.0', oslopolitan: 'NLOD 2.0' },
  translations: [],
  backlinks: [],
  refs: [],
}

test('an issue names the topics it is for in the order chosen, as far as they are public', () => {
  const documents = new Map([area, sector].map((card) => [card.id, card]))
  const resolved: Resolved = {
    origins,
    language: 'nb',
    media: new Map(),
    files: new Map(),
    documents,
    places: new Map(),
  }
  const subject = subjectOf('newsletter-issues', issue, named, resolved)
  expect(newsletterIssues.present(subject).document).toMatchObject({
    audienceTopics: [
      { type: 'sectors', title: sector.title, url: sector.url },
      { type: 'priority-areas', title: area.title, url: area.url },
    ],
  })
})

test('an issue depends on the topics it is for', () => {
  const references = {
    media: new Set<string>(),
    files: new Set<string>(),
    documents: new Set<string>(),
  }
  newsletterIssues.refer?.(issue, references)
  expect([...references.documents]).toEqual([sector.id, 'not-public', area.id])
})
