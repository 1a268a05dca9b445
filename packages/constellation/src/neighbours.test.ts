import { describe, expect, it } from 'vitest'
import { municipalities } from './municipalities.ts'
import { neighboursOf } from './neighbours.ts'

const slugsBeside = (slug: string) => neighboursOf(slug).map((m) => m.slug)

describe('the neighbours of a municipality', () => {
  it('are the nearest first', () => {
    expect(slugsBeside('horten').slice(0, 2)).toEqual(['moss', 'faerder'])
  })

  it('have it as a neighbour too', () => {
    for (const { slug } of municipalities)
      for (const neighbour of slugsBeside(slug)) expect(slugsBeside(neighbour), slug).toContain(slug)
  })

  it('are there for every one, also at the edge', () => {
    for (const { slug } of municipalities) expect(slugsBeside(slug), slug).not.toEqual([])
    expect(slugsBeside('tinn')).toEqual(['rollag'])
  })

  it('can be kept to those within a distance', () => {
    expect(neighboursOf('kongsberg', 40).map((m) => m.slug)).toEqual([
      'ovre-eiker',
      'holmestrand',
      'notodden',
    ])
    for (const { slug } of municipalities) expect(neighboursOf(slug, 40), slug).not.toEqual([])
  })

  it('are none where there is no such municipality', () => {
    expect(neighboursOf('bergen')).toEqual([])
  })
})
