import { describe, expect, it } from 'vitest'
import { cropOf } from './art.ts'

const card: Parameters<typeof cropOf>[0] = {
  type: 'news',
  slug: 'sak',
  priorityAreas: [],
  municipalities: [],
}
const area = { id: '1', title: 'Klima og miljø', slug: 'klima-og-miljo', url: null }
const place = (number: string) => ({ id: number, number, name: number, slug: number, url: null })

describe('cropOf', () => {
  it('puts a municipality in the middle', () => {
    expect(cropOf({ ...card, type: 'municipalities', slug: 'oslo' })).toEqual({ centre: 'oslo' })
  })

  it('shows whom something concerns rather than its area', () => {
    const concerned = { ...card, priorityAreas: [area], municipalities: [place('0301'), place('3301')] }
    expect(cropOf(concerned)).toEqual({ municipalities: ['0301', '3301'] })
  })

  it('shows the crop of the area where it concerns nobody more than others', () => {
    const everybody = Array.from({ length: 65 }, (_, n) => place(String(1000 + n)))
    expect(cropOf({ ...card, priorityAreas: [area], municipalities: everybody })).toEqual({
      seed: 'klima-og-miljo',
    })
    expect(cropOf(card)).toEqual({ view: 'region', zoom: 1.6 })
  })
})
