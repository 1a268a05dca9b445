import type { Scope } from '@osloregionen/contract'
import { readValidKeys } from '@osloregionen/partners'
import { hash } from 'node:crypto'
import { UnavailableError } from '../database.ts'
import { Listener } from '../revision/listener.ts'

/** Who carries a key of a partner. */
export interface KnownPartner {
  keyId: string
  id: string
  name: string
  scopes: readonly Scope[]
  /** Requests a minute, over all its keys. */
  perMinute: number
}

interface RingKey extends KnownPartner {
  /** Milliseconds since 1970. */
  expiresAt: number
}

export interface KeyRingOptions {
  /** Of the primary, where keys are made. */
  connectionString: string
  checkEvery?: number
  onError?: (error: unknown) => void
}

const nameOf = (digest: Buffer) => digest.toString('base64')

/**
 * The keys of partners, all of them in memory by their digests, so that recognising one is a hash and a look into a map.
 * Postgres notifies of every change; while it is away, what was known goes on.
 */
export class KeyRing {
  readonly #listener: Listener
  #keys: ReadonlyMap<string, RingKey> | undefined

  constructor({ checkEvery = 10_000, ...options }: KeyRingOptions) {
    this.#listener = new Listener({
      ...options,
      checkEvery,
      pollEvery: checkEvery,
      channel: 'partners',
      look: async (client) => {
        const keys = await readValidKeys(client)
        this.#keys = new Map(keys.map((key) => [nameOf(key.digest), ringKeyOf(key)]))
      },
      onNotification: () => true,
    })
  }

  /**
   * Who carries a key; undefined where it is none of a partner.
   * @throws UnavailableError while no key has been read
   */
  find(key: string): KnownPartner | undefined {
    if (this.#keys === undefined) throw new UnavailableError('The keys have not been read yet')
    const known = this.#keys.get(hash('sha256', key, 'base64'))
    return known !== undefined && known.expiresAt > Date.now() ? known : undefined
  }

  start(): void {
    this.#listener.start()
  }

  stop(): Promise<void> {
    return this.#listener.stop()
  }
}

type ValidKey = Awaited<ReturnType<typeof readValidKeys>>[number]

const ringKeyOf = ({ id, partnerId, name, scopes, perMinute, expiresAt }: ValidKey): RingKey => ({
  keyId: id,
  id: partnerId,
  name,
  scopes,
  perMinute,
  expiresAt: expiresAt?.getTime() ?? Infinity,
})
