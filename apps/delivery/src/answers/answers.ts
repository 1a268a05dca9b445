import { setTimeout as pause } from 'node:timers/promises'
import { UnavailableError } from '../database.ts'
import type { HeaderList } from '../http/headers.ts'
import type { Licenses } from '../licenses.ts'
import type { ContentFollower } from '../revision/follower.ts'
import { Answer } from './answer.ts'
import { AnswerCache } from './cache.ts'
import type { Content, Plan } from './content.ts'

export interface AnswersOptions {
  follower: ContentFollower
  cacheBytes: number
  /** Origin of this API. */
  base: string
  common: HeaderList
  licenses: Licenses
}

interface Running {
  epoch: number
  answer: Promise<Answer> | undefined
}

/** An answer, and the key it may be kept under. */
export interface Kept {
  key: string
  answer: Answer
}

/** How often, and how far apart, a standby that lags behind is asked again. */
const tries = 40
const apart = 50

/**
 * Answers by key, kept as long as the content revision has not moved. No answer is older than what this process had
 * announced when it was asked; requests for the same answer at the same time share one reading.
 */
export class Answers {
  readonly cache: AnswerCache
  hits = 0
  misses = 0
  readonly #options: AnswersOptions
  readonly #running = new Map<string, Running>()

  constructor(options: AnswersOptions) {
    this.#options = options
    this.cache = new AnswerCache(options.cacheBytes)
  }

  /** The answer to an address that was asked before in just this spelling, if it still holds. */
  ready(url: string): Kept | undefined {
    const key = this.cache.keyOf(url)
    if (key === undefined) return undefined
    const answer = this.cache.fresh(key, this.#options.follower.epoch)
    if (answer === undefined) return undefined
    this.hits += 1
    return { key, answer }
  }

  /**
   * The answer of a plan: kept, being made for somebody else, or made now.
   * @param url the address that always has this answer; undefined where the answer depends on more than the address
   */
  async get(url: string | undefined, plan: Plan): Promise<Answer> {
    const { epoch } = this.#options.follower
    const kept = this.cache.fresh(plan.key, epoch)
    if (kept !== undefined) {
      this.hits += 1
      if (url !== undefined) this.cache.remember(url, plan.key)
      return kept
    }
    const running = this.#running.get(plan.key)
    if (running?.epoch === epoch && running.answer !== undefined) return running.answer
    this.misses += 1
    const answer = this.#make(url, plan)
    const mine: Running = { epoch, answer }
    this.#running.set(plan.key, mine)
    try {
      return await answer
    } finally {
      if (this.#running.get(plan.key) === mine) this.#running.delete(plan.key)
      // From a map whose keys come and go, V8 frees what was in it only in its rare great collections.
      mine.answer = undefined
    }
  }

  async #make(url: string | undefined, plan: Plan): Promise<Answer> {
    const { follower, licenses } = this.#options
    const found = await this.#read(plan)
    const content = 'body' in found ? { ...found, licenses: found.licenses ?? (await licenses.all()) } : found
    const answer = new Answer(content, this.#options, this.cache.any(plan.key))
    const { generation, revision } = follower.current
    const isCurrent = content.at.generation === generation && content.at.revision === revision
    // What was never there is asked for under endlessly many names: it must not push out what is there.
    if (isCurrent && answer.status !== 404) {
      this.cache.put(plan.key, answer, follower.epoch)
      if (url !== undefined) this.cache.remember(url, plan.key)
    }
    return answer
  }

  async #read(plan: Plan): Promise<Content> {
    const { follower } = this.#options
    const announced = follower.current
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const content = await plan.read()
      follower.saw(content.at)
      if (content.at.generation !== announced.generation || content.at.revision >= announced.revision)
        return content
      await pause(apart)
    }
    throw new UnavailableError('The database lags behind what was announced')
  }
}
