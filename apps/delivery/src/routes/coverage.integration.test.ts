import { Coverage } from '@osloregionen/contract'
import { sampleEvent, sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  const asker = { id: 'asker', title: 'Asker' }
  await api.store.publish(
    sampleMunicipality('3203', '3025', asker),
    sampleMunicipality('3203', '3025', { ...asker, language: 'en' }),
    sampleMunicipality('0301', '0301', { id: 'oslo', title: 'Oslo' }),
    sampleMunicipality('3124', '3012', { id: 'aremark', title: 'Aremark' }),
    sampleNews({ slug: 'begge', municipalities: ['3203', '0301'] }),
    sampleNews({ slug: 'asker', municipalities: ['3203'], priorityAreas: ['klima-og-miljo'] }),
    sampleNews({ slug: 'english', municipalities: ['0301'], language: 'en', sites: ['oslopolitan'] }),
    sampleNews({ slug: 'ingen' }),
    sampleEvent({ slug: 'mote', municipalities: ['3203'] }),
  )
})
afterAll(() => api?.close())

const counts = async (query = '') => {
  const answer = Coverage.parse(await api.json(`/v1/coverage${query}`))
  return answer.data.map(({ number, count }) => `${number} ${count}`)
}

describe('coverage', () => {
  test('counts what is about each member, and names those that nothing is about', async () => {
    expect(await counts()).toEqual(['0301 2', '3124 0', '3203 3'])
  })

  test.each([
    ['?type=news', ['0301 2', '3124 0', '3203 2']],
    ['?type=news,events&site=osloregionen', ['0301 1', '3124 0', '3203 3']],
    ['?language=en', ['0301 1', '3124 0', '3203 0']],
    ['?priorityArea=klima-og-miljo', ['0301 0', '3124 0', '3203 1']],
  ])('takes the filters of lists: %s', async (query, expected) => {
    expect(await counts(query)).toEqual(expected)
  })

  test('is what the list of a municipality says', async () => {
    const { total } = await api.json('/v1/documents?municipality=3203&type=news,events')
    expect(await counts('?type=news,events')).toContain(`3203 ${String(total)}`)
  })

  test('takes no municipality, since the answer has them all', async () => {
    expect((await api.get('/v1/coverage?municipality=3203')).status).toBe(400)
  })

  test('follows what is published and taken down', async () => {
    const news = sampleNews({ slug: 'aremark', municipalities: ['3124'] })
    await api.store.publish(news)
    await api.caughtUp()
    expect(await counts()).toContain('3124 1')
    await api.store.withdraw(news.id)
    await api.caughtUp()
    expect(await counts()).toContain('3124 0')
  })
})
