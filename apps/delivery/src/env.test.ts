import { expect, test } from 'vitest'
import { readEnvironment } from './env.ts'

const complete = {
  DELIVERY_URL: 'https://api.example',
  OSLOREGIONEN_URL: 'https://www.osloregionen.example',
  OSLOPOLITAN_URL: 'https://www.oslopolitan.example',
  DELIVERY_DATABASE_URL: 'postgres://delivery@127.0.0.1:1/x',
  DELIVERY_INTERNAL_KEY: 'k'.repeat(32),
  DATA_DIR: '/data',
}

test('what is not said has a default', () => {
  expect(readEnvironment(complete)).toMatchObject({
    HOST: '127.0.0.1',
    DELIVERY_PORT: 3001,
    RATE_LIMIT_ANONYMOUS: 1200,
    TRUSTED_PROXIES: [],
  })
})

test('everything missing or malformed is named at once', () => {
  expect(() => readEnvironment({ ...complete, DELIVERY_URL: 'https://api.example/', DATA_DIR: '' })).toThrow(
    /DELIVERY_URL must be an origin[\s\S]*DATA_DIR is missing/,
  )
})

test('a webhook may lead to a private address in demonstrations alone', () => {
  const given = { ...complete, WEBHOOK_PRIVATE_TARGETS: '127.0.0.1:4000' }
  expect(readEnvironment({ ...given, APP_MODE: 'demo' }).WEBHOOK_PRIVATE_TARGETS).toEqual(['127.0.0.1:4000'])
  expect(() => readEnvironment(given)).toThrow('WEBHOOK_PRIVATE_TARGETS is for demonstrations and tests')
})
