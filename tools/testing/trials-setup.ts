import type { TestProject } from 'vitest/node'

/** Vitest's global setup for trials, and part of that for end-to-end tests: how long they are to take. */
export default function setup(project: TestProject): void {
  project.provide('trials', process.env['TRIALS'] === 'full' ? 'full' : 'short')
}
