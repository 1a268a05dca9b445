import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { sites } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import { kinds, provenPages } from '../pages.ts'
import { evidence } from './evidence.ts'
import { criteria, document } from './write.ts'

const repository = new URL('../../../../../', import.meta.url)

/** How many criteria there are by the recommendations of W3C: of WCAG 2.1, and with those that 2.2 adds. */
const inWcag21 = { A: 30, AA: 20 }
const addedIn22 = { A: 2, AA: 4 }

describe('the matrix', () => {
  it('is written in docs/uu/matrise.md', async () => {
    await expect(document).toMatchFileSnapshot(new URL('docs/uu/matrise.md', repository).pathname)
  })

  it.each(['A', 'AA'] as const)('has every criterion of level %s, once', (level) => {
    const found = criteria.filter((criterion) => criterion.level === level)
    const added = found.filter(({ beyond }) => beyond === 'nytt i WCAG 2.2')
    expect(found).toHaveLength(inWcag21[level] + addedIn22[level])
    expect(added).toHaveLength(addedIn22[level])
    expect(new Set(criteria.map(({ number }) => number)).size).toBe(criteria.length)
  })

  it('has the 47 that the law in Norway asks for', () => {
    expect(criteria.filter(({ beyond }) => beyond === undefined)).toHaveLength(47)
  })

  it('says of each criterion how it is met, who judges it, or why it does not matter', () => {
    for (const { number, evidence: proofs = [], people, none } of criteria)
      expect(none === undefined, number).toBe(proofs.length > 0 || people !== undefined)
  })

  it.each(Object.entries(evidence))('names a test that there is: %s', (_, { file, title }) => {
    const path = new URL(file, repository)
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain(title)
  })

  it('needs every test it names', () => {
    const used = new Set(criteria.flatMap(({ evidence: proofs = [] }) => proofs))
    expect(Object.keys(evidence).filter((key) => ![...used].some((name) => name === key))).toEqual([])
  })

  it.each(sites)('is about pages of every kind on %s', (site) => {
    const found = new Set(provenPages(site, 'short').map(({ kind }) => kind))
    expect(kinds.filter((kind) => !found.has(kind))).toEqual([])
  })

  it('has ten journeys beside it', () => {
    const journeys = readdirSync(new URL('docs/uu/reiser', repository))
    expect(journeys.filter((name) => name.endsWith('.md'))).toHaveLength(10)
  })
})
