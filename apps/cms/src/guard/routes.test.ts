import { describe, expect, it } from 'vitest'
import { checkPath, isClosed, isOpenToAll } from './routes.ts'

const collections = new Set(['news', 'media', 'files', 'users', 'payload-preferences'])
const id = '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e10'

describe('a route', () => {
  it.each([
    'POST users/login',
    'POST users/logout',
    'GET users/me',
    'POST users/forgot-password',
    'POST users/reset-password',
  ])('%s is open to all', (route) => {
    const [method = '', path = ''] = route.split(' ')
    expect(isOpenToAll(method, path.split('/'))).toBe(true)
  })

  it.each([
    'GET users',
    'POST users/unlock',
    'GET news',
    'POST users/refresh-token',
    'GET access',
    'POST users/me',
  ])('%s is not', (route) => {
    const [method = '', path = ''] = route.split(' ')
    expect(isOpenToAll(method, path.split('/'))).toBe(false)
  })

  it.each(['users/first-register', 'users/init', 'payload-jobs/run', 'media/paste-url/x'])(
    '%s is closed',
    (path) => {
      expect(isClosed(path.split('/'))).toBe(true)
    },
  )

  it.each([
    'news/1',
    'news/1abc',
    'news/Infinity',
    'news/1e99',
    'news/versions/1',
    'news/1/duplicate',
    'media/file/x.svg',
    'files/file/arsrapport-2020.pdf',
    `files/file/${'0'.repeat(24)}-side.html`,
    `files/file/${'0'.repeat(24)}.constructor`,
    `files/file/${'0'.repeat(24)}-..pdf`,
  ])('%s has no id', (path) => {
    expect(() => checkPath(path.split('/'), collections)).toThrow()
  })

  it.each([
    'news',
    'news/count',
    `news/${id}`,
    `news/versions/${id}`,
    'news/versions',
    `news/${id}/duplicate`,
    `media/file/${'0'.repeat(24)}.png`,
    `media/file/${'0'.repeat(24)}-480.avif`,
    `files/file/${'0'.repeat(24)}-arsrapport-2020.pdf`,
    `files/file/${'0'.repeat(24)}-kommuner.geojson`,
    'globals/site-osloregionen',
    'users/me',
    'payload-preferences/locale',
  ])('%s is fine', (path) => {
    expect(() => checkPath(path.split('/'), collections)).not.toThrow()
  })
})
