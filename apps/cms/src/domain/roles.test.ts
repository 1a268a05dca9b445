import { describe, expect, it } from 'vitest'
import { isRole, may, roles } from './roles.ts'
import type { Role, Task } from './roles.ts'

const trusted: Record<Task, Role[]> = {
  manageUsers: ['admin'],
  manageSites: ['admin', 'editor'],
  publish: ['admin', 'editor'],
  readEverything: ['admin', 'editor', 'author'],
  readPublished: ['admin', 'editor', 'author', 'contributor', 'reviewer'],
  writeEverywhere: ['admin', 'editor', 'author'],
  writeForOwnMunicipality: ['contributor'],
  answerReaders: ['admin', 'editor'],
  managePartners: ['admin', 'editor'],
  uploadMedia: ['admin', 'editor', 'author', 'contributor'],
}

describe('the roles', () => {
  it.each(Object.entries(trusted))('%s is for %j and nobody else', (task, expected) => {
    expect(roles.filter((role) => may(role, task as Task))).toEqual(expected)
  })

  it('are these five, and nothing that merely looks like one', () => {
    expect(['Admin', '', 'constructor', null, undefined, 1, ['admin']].some(isRole)).toBe(false)
    expect(roles.every(isRole)).toBe(true)
  })
})
