import { seconds } from '../command-line/progress.ts'
import type { CheckResult } from './run-check.ts'
import type { Counts } from './vitest.ts'

/** Keeps count of what held and what did not, and of the seconds each step took. */
export class Tally {
  #passed = 0
  #failed = 0
  readonly #lines: string[] = []

  get failed(): number {
    return this.#failed
  }

  /** Runs one check. What it printed is shown only when it failed. */
  async check(name: string, work: () => Promise<CheckResult>): Promise<void> {
    const started = performance.now()
    const { ok, output } = await work()
    if (ok) this.#passed += 1
    else this.#failed += 1
    const line = `${ok ? '✓' : '✗'} ${name} (${seconds(started)})`
    this.#lines.push(line)
    console.log(ok ? line : `${line}\n${output.trimEnd()}\n`)
  }

  /** Runs many tests that count each for itself. */
  async tests(name: string, work: () => Promise<Counts>): Promise<void> {
    const started = performance.now()
    const { passed, failed } = await work()
    this.#passed += passed
    this.#failed += failed
    this.#lines.push(
      `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds(started)})`,
    )
  }

  /** All steps again, and the one line that sums up. */
  summary(): string {
    return `\n${this.#lines.join('\n')}\n\n${this.#passed} passed, ${this.#failed} failed`
  }
}
