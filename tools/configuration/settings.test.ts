import { describe, expect, test } from 'vitest'
import { portClaims, readSettings } from './settings.ts'

describe('readSettings', () => {
  test('is a demo on the usual ports when nothing is said', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({ APP_MODE: 'demo', HOST: '127.0.0.1', CMS_URL: 'http://localhost:3000' })
    expect(portClaims(settings)).toHaveLength(7)
  })

  test('moves the address along with the port', () => {
    expect(readSettings({ CMS_PORT: '4100' }).CMS_URL).toBe('http://localhost:4100')
  })

  test('takes an empty variable for an absent one', () => {
    expect(readSettings({ CMS_PORT: '', DATABASE_URL: '' }).CMS_PORT).toBe(3000)
  })

  test('names everything that is wrong at once', () => {
    expect(() => readSettings({ CMS_PORT: 'many', DELIVERY_URL: 'http://localhost:3001/' })).toThrow(
      /CMS_PORT[\s\S]*DELIVERY_URL/,
    )
  })

  test('refuses two processes on one port', () => {
    expect(() => readSettings({ CMS_PORT: '4100', DELIVERY_PORT: '4100' })).toThrow(
      'DELIVERY_PORT and CMS_PORT are both 4100',
    )
  })

  test('is production when there is a database, and then invents no secret', () => {
    expect(() => readSettings({ DATABASE_URL: 'postgres://db.example/osloregionen' })).toThrow(
      /APP_MODE is production[\s\S]*DELIVERY_DATABASE_URL[\s\S]*PAYLOAD_SECRET[\s\S]*SMTP_URL/,
    )
  })

  test('claims no port for what the operator runs elsewhere', () => {
    const settings = readSettings({
      APP_MODE: 'demo',
      DATABASE_URL: 'postgres://db.example/osloregionen',
      DELIVERY_DATABASE_URL: 'postgres://delivery@db.example/osloregionen',
      SMTP_URL: 'smtp://mail.example',
    })
    expect(portClaims(settings).map(({ variable }) => variable)).not.toEqual(
      expect.arrayContaining(['POSTGRES_PORT']),
    )
    expect(portClaims(settings)).toHaveLength(4)
  })
})
