import { ForbiddenTarget } from '@osloregionen/partners/webhooks/target'
import { describe, expect, it } from 'vitest'
import { failureOf, failureOfStatus } from './failures.ts'

const withCode = (code: string) => Object.assign(new Error('connect 10.0.0.7:443'), { code })

describe('a failure', () => {
  it.each([
    ['ECONNREFUSED', 'connection-refused', null],
    ['ECONNRESET', 'connection-broken', null],
    ['EHOSTUNREACH', 'unreachable', null],
    ['ABORT_ERR', 'timeout', '15'],
    ['CERT_HAS_EXPIRED', 'certificate-expired', null],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-name', null],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-issuer', null],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-issuer', null],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'encryption', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    ['EPROTO', 'encryption', 'EPROTO'],
    ['HPE_INVALID_CONSTANT', 'unknown', 'HPE_INVALID_CONSTANT'],
  ])('that Node calls %s is kept as %s', (name, code, detail) => {
    expect(failureOf(withCode(name), 15_000)).toEqual({ code, detail })
  })

  it('without a name is kept without one, and with nothing of what its message says', () => {
    expect(failureOf(new Error('connect 10.0.0.7:443'), 15_000)).toEqual({ code: 'unknown', detail: null })
  })

  it('of the address says what is wrong with it', () => {
    expect(failureOf(new ForbiddenTarget('address-local', 'intranett'), 15_000)).toEqual({
      code: 'address-local',
      detail: 'intranett',
    })
  })

  it.each([
    [200, null],
    [204, null],
    [301, { code: 'redirect', detail: '301' }],
    [410, { code: 'status', detail: '410' }],
    [500, { code: 'status', detail: '500' }],
  ])('is what is not 2xx: %s', (status, failure) => {
    expect(failureOfStatus(status)).toEqual(failure)
  })
})
