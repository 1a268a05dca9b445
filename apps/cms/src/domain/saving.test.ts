import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intentOf } from './saving.ts'
import type { Intent, Save } from './saving.ts'

const one = { several: false, trashed: false }
const later = '2026-11-23T08:00:00.000Z'

describe('what a save is meant to do', () => {
  it.each<[string, Save, Intent]>([
    ['says nothing', { ...one, data: {} }, 'draft'],
    ['is an autosave', { ...one, draft: true, autosave: true, data: { _status: 'draft' } }, 'draft'],
    [
      'is an autosave with the whole form',
      { ...one, draft: true, autosave: true, data: { deletedAt: null } },
      'draft',
    ],
    ['says draft and published', { ...one, draft: true, data: { _status: 'published' } }, 'draft'],
    ['says published', { ...one, data: { _status: 'published' } }, 'publish'],
    [
      'says published with the whole form',
      { ...one, data: { _status: 'published', deletedAt: null } },
      'publish',
    ],
    ['says draft status alone', { ...one, data: { _status: 'draft' } }, 'unpublish'],
    ['says an unknown status', { ...one, data: { _status: 'hidden' } }, 'draft'],
    ['throws away', { ...one, data: { deletedAt: later } }, 'trash'],
    ['throws away as a draft', { ...one, draft: true, data: { deletedAt: later } }, 'trash'],
    ['takes back', { ...one, trashed: true, data: { deletedAt: null } }, 'restore'],
    [
      'takes back and publishes',
      { ...one, trashed: true, data: { deletedAt: null, _status: 'published' } },
      'publish',
    ],
    [
      'publishes several',
      { several: true, trashed: false, draft: true, data: { _status: 'published' } },
      'publish',
    ],
    ['changes several', { several: true, trashed: false, data: { featured: true } as Save['data'] }, 'draft'],
  ])('that %s', (_, save, intent) => {
    expect(intentOf(save)).toBe(intent)
  })

  it('never touches what readers see unless status or trash is named', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (draft, autosave, several) => {
        return intentOf({ draft, autosave, several, trashed: false, data: { deletedAt: null } }) === 'draft'
      }),
    )
  })
})
