import { ApiError, createClient } from '@osloregionen/client'
import type { Site } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import { HeldAnswer } from './held.ts'
import { ContentReader } from './reader.ts'
import { RenderRecord } from './record.ts'
import { RevisionClock } from './revision.ts'

/** A reader of an API that answers with the given revisions and statuses, one after the other. */
function setUp(...answers: { revision?: number; status?: number }[]) {
  const asked: string[] = []
  const clock = new RevisionClock({ epoch: 'a', revision: 10 })
  const client = createClient({
    baseUrl: 'http://api.example',
    fetch: async (url) => {
      const { revision, status = 200 } = answers[asked.push(String(url)) - 1] ?? {}
      const headers: Record<string, string> =
        revision === undefined ? {} : { 'x-content-revision': String(revision) }
      return new Response('{}', { status, headers })
    },
  })
  const record = new RenderRecord()
  const settingsOf = (site: Site) => new HeldAnswer(clock, () => client.settings(site))
  const settings = { osloregionen: settingsOf('osloregionen'), oslopolitan: settingsOf('oslopolitan') }
  const urls = { siteUrl: 'http://site.example', apiUrl: 'http://api.example' }
  const source = { site: 'osloregionen', ...urls, client, clock, settings } as const
  return { asked, clock, record, reader: new ContentReader(source, record) }
}

describe('ContentReader', () => {
  it('makes a page as old as the oldest answer it used, and the clock as new as the newest', async () => {
    const { clock, reader, record } = setUp({ revision: 12 }, { revision: 11 })
    await Promise.all([reader.settings(), reader.resolve('/x')])
    expect(record.revision).toBe(11)
    expect(clock.now.revision).toBe(12)
  })

  it('asks once, however many components want the same answer', async () => {
    const { asked, reader } = setUp({ revision: 12 })
    await Promise.all([reader.settings(), reader.settings(), reader.settings()])
    expect(asked).toEqual(['http://api.example/v1/sites/osloregionen'])
  })

  it('keeps to its own site unless asked otherwise', async () => {
    const { asked, reader } = setUp({}, {})
    await reader.list('news', { limit: 3 })
    await reader.list('news', { limit: 3, site: 'oslopolitan' })
    expect(asked).toEqual([
      'http://api.example/v1/news?site=osloregionen&limit=3',
      'http://api.example/v1/news?site=oslopolitan&limit=3',
    ])
  })

  it('counts that nothing is there as an answer of its revision', async () => {
    const { clock, reader, record } = setUp({ status: 404, revision: 14 })
    await expect(reader.resolve('/x')).rejects.toBeInstanceOf(ApiError)
    expect([record.revision, clock.now.revision]).toEqual([14, 14])
  })

  it('takes a refusal without a revision for no newer than what was known when asking', async () => {
    const { reader, record } = setUp({ status: 404 })
    await expect(reader.resolve('/x')).rejects.toBeInstanceOf(ApiError)
    expect(record.revision).toBe(10)
  })

  it('takes an answer without a revision for older than everything', async () => {
    const { reader, record } = setUp({})
    await reader.settings()
    expect(record.revision).toBe(0)
  })

  it('makes a page hold no longer than the first thing in it that is to come', () => {
    const { reader, record } = setUp()
    expect(record.until).toBeUndefined()
    for (const instant of [3000, 1000, 2000]) reader.holdsUntil(instant)
    expect(record.until).toBe(1000)
  })
})
