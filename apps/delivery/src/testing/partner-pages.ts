import { createSignIns } from '@osloregionen/partners'
import type { TestApi } from './api.ts'

/** A browser without scripts or a window: forms of the partner pages, and where they lead. */
export class PartnerPages {
  readonly #api: TestApi

  constructor(api: TestApi) {
    this.#api = api
  }

  /** Sends a form. */
  post(
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(this.#api.origin + path, {
      method: 'POST',
      body: new URLSearchParams({ language: 'nb', ...fields }),
      redirect: 'manual',
      headers,
    })
  }

  /** The token of a link as it is mailed to a contact. */
  async linkFor(email: string): Promise<string> {
    return (await createSignIns(this.#api.store, email))[0]?.token ?? ''
  }

  /** Signs in as a contact. @returns what the browser sends along from then on */
  async signIn(email: string): Promise<{ cookie: string }> {
    const answer = await this.post('/partner/sign-in', { token: await this.linkFor(email) })
    if (answer.status !== 303) throw new Error(`Signing in was answered with ${answer.status}`)
    return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  }

  async text(path: string, headers: Record<string, string> = {}): Promise<string> {
    return (await this.#api.get(path, headers)).text()
  }
}
