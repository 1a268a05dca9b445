import { describe, expect, it } from 'vitest'
import { readEnvironment } from './env.ts'

const names = { url: 'SITE_URL', port: 'SITE_PORT' }
const complete = {
  SITE_URL: 'https://www.example.no',
  SITE_PORT: '3002',
  DELIVERY_URL: 'http://localhost:3001',
  DELIVERY_INTERNAL_KEY: 'secret',
  DATA_DIR: '/var/data',
}

describe('readEnvironment', () => {
  it('reads what is given and listens on this machine only unless told otherwise', () => {
    expect(readEnvironment(names, complete)).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3002,
      siteUrl: 'https://www.example.no',
      deliveryUrl: 'http://localhost:3001',
      deliveryKey: 'secret',
      trustedProxies: [],
      dataDir: '/var/data',
    })
  })

  it('names everything that is missing or malformed, by the names of the variables', () => {
    const given = {
      SITE_URL: 'https://www.example.no/',
      SITE_PORT: 'x',
      DATA_DIR: 'data',
      DELIVERY_INTERNAL_KEY: '',
    }
    const message = expect.stringMatching(
      /SITE_PORT: [^]*SITE_URL: must be an origin[^]*DELIVERY_URL: is missing[^]*DELIVERY_INTERNAL_KEY: is missing[^]*DATA_DIR: must be an absolute path/,
    )
    expect(() => readEnvironment(names, given)).toThrow(expect.objectContaining({ message }))
  })
})
