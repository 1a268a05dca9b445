import type { ShownKey } from './PartnerKeyRow.tsx'

/** What the endpoints of a partner answer. */
type Answer = { key?: string; keys?: ShownKey[]; errors?: { message: string }[] }

type Request = { method: 'GET' | 'POST'; path: string; body?: object | undefined }

/**
 * Asks an endpoint of a partner.
 * @param failed what is said where there is no answer
 * @throws Error in words for whoever asked
 */
export async function askPartner({ method, path, body }: Request, failed: string): Promise<Answer> {
  const noAnswer = () => new Error(failed)
  const response = await fetch(`/api/partners/${path}`, {
    method,
    credentials: 'same-origin',
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => Promise.reject(noAnswer()))
  const answer: Answer = await response.json().catch(() => Promise.reject(noAnswer()))
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? failed)
  return answer
}
