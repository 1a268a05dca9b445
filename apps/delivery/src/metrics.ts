/** Counts what is asked, for `/metrics`. */
export class Metrics {
  readonly #byStatus = new Map<number, number>()

  countAnswer(status: number): void {
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1)
  }

  get answers(): ReadonlyMap<number, number> {
    return this.#byStatus
  }
}
