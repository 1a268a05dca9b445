import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runCheck } from './run-check.ts'

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

export type Counts = { passed: number; failed: number }

/** Runs one project of vitest and counts its tests. A file that could not even be loaded counts as one failed test. */
export async function runTests(project: string, minutes: number): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'osloregionen-report-'))
  const report = join(folder, 'report.json')
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`
  const command = `vitest run --project ${project} --passWithNoTests ${reporters}`
  const { ok } = await runCheck({ name: project, command, minutes }, { live: true })
  const counts = count(report)
  rmSync(folder, { recursive: true, force: true })
  // Vitest can fail without a failed test: a global setup that threw, an unhandled rejection, the time limit.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function count(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, testResults } = reportSchema.parse(
      JSON.parse(readFileSync(report, 'utf8')),
    )
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
