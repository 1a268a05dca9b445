import type { TestProject } from 'vitest/node'
import { trialSize } from './trial-size.ts'

/** Vitest's global setup for trials: how long they are to take. */
export default function setup(project: TestProject): void {
  project.provide('trials', trialSize())
}
