/** An answer as it came, and the name that the API has given this state of it. */
interface KeptAnswer {
  etag: string
  text: string
}

/** Remembers answers by their address, the ones used last, up to a number of characters. */
export class KeptAnswers {
  readonly #limit: number
  readonly #answers = new Map<string, KeptAnswer>()
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(address: string): KeptAnswer | undefined {
    const answer = this.#take(address)
    if (answer !== undefined) this.keep(address, answer)
    return answer
  }

  keep(address: string, answer: KeptAnswer): void {
    this.#take(address)
    this.#answers.set(address, answer)
    this.#size += answer.text.length
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#limit) return
      this.#take(oldest)
    }
  }

  #take(address: string): KeptAnswer | undefined {
    const answer = this.#answers.get(address)
    if (answer === undefined) return undefined
    this.#answers.delete(address)
    this.#size -= answer.text.length
    return answer
  }
}
