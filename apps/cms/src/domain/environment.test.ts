import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

const complete = {
  APP_MODE: 'demo',
  CMS_URL: 'http://localhost:3000',
  DELIVERY_URL: 'http://localhost:3001',
  OSLOREGIONEN_URL: 'http://localhost:3002',
  OSLOPOLITAN_URL: 'http://localhost:3003',
  DATABASE_URL: 'postgres://osloregionen@127.0.0.1:5433/osloregionen',
  PAYLOAD_SECRET: 'x'.repeat(32),
  DATA_DIR: '/srv/data',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  MAIL_FROM: 'Osloregionen <post@example.org>',
}

describe('the settings', () => {
  it('are read', () => {
    expect(readEnvironment(complete)).toEqual({
      ...complete,
      LOG_LEVEL: 'info',
      WEBHOOK_PRIVATE_TARGETS: [],
    })
  })

  it('let webhooks lead to a private address in demonstrations alone', () => {
    const given = { ...complete, WEBHOOK_PRIVATE_TARGETS: '127.0.0.1:4000,localhost:4001' }
    expect(readEnvironment(given).WEBHOOK_PRIVATE_TARGETS).toEqual(['127.0.0.1:4000', 'localhost:4001'])
    expect(() => readEnvironment({ ...given, APP_MODE: 'production' })).toThrow(
      'WEBHOOK_PRIVATE_TARGETS is for demonstrations and tests',
    )
  })

  it('name everything that is missing, at once', () => {
    const names = Object.keys(complete)
    expect(() => readEnvironment({})).toThrow(
      new RegExp(names.map((name) => `${name} is missing`).join('[^]*')),
    )
  })

  it('treat an empty setting as a missing one', () => {
    expect(() => readEnvironment({ ...complete, PAYLOAD_SECRET: '' })).toThrow('PAYLOAD_SECRET is missing')
  })

  it.each([
    ['PAYLOAD_SECRET', 'short', 'at least 32 characters'],
    ['CMS_URL', 'http://localhost:3000/', 'without path or trailing slash'],
    ['CMS_URL', 'localhost', 'http'],
    ['DATABASE_URL', 'mysql://x', 'postgres://'],
    ['DATA_DIR', './data', 'absolute path'],
    ['MAIL_FROM', 'nobody', 'e-mail'],
    ['APP_MODE', 'test', 'demo'],
  ])('say what is wrong with %s=%s', (name, value, told) => {
    expect(() => readEnvironment({ ...complete, [name]: value })).toThrow(new RegExp(`${name}.*${told}`))
  })
})
