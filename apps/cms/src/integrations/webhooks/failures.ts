import type { Failure } from '@osloregionen/partners/webhooks'
import { ForbiddenTarget } from '@osloregionen/partners/webhooks/target'

/** Why a status counts as failed; null where it says that the message has arrived. */
export function failureOfStatus(status: number): Failure | null {
  if (status >= 200 && status < 300) return null
  return { code: status >= 300 && status < 400 ? 'redirect' : 'status', detail: String(status) }
}

const codes: Record<string, Failure['code']> = {
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-broken',
  EPIPE: 'connection-broken',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout',
  CERT_HAS_EXPIRED: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-issuer',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-issuer',
}

/**
 * Why there was no answer, without anything of our own network in it.
 * @param patience how long it was waited for, milliseconds
 */
export function failureOf(error: unknown, patience: number): Failure {
  if (error instanceof ForbiddenTarget) return { code: error.problem, detail: error.host }
  const name = error instanceof Error && 'code' in error ? String(error.code) : null
  const code = codes[name ?? '']
  if (code !== undefined) return { code, detail: code === 'timeout' ? String(patience / 1000) : null }
  const isEncryption = /CERT|TLS|SSL|EPROTO|UNABLE_TO/.test(name ?? '')
  return { code: isEncryption ? 'encryption' : 'unknown', detail: name }
}
