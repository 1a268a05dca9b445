import type { TestProject } from 'vitest/node'
import { Progress } from '../command-line/progress.ts'
import { startSystem } from './system.ts'
import provideTrials from './trials-setup.ts'

/** Vitest's global setup for end-to-end tests: the whole product, started once for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { system, stop } = await startSystem(new Progress())
  project.provide('system', system)
  provideTrials(project)
  return stop
}
