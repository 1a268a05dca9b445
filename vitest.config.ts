import { defineConfig } from 'vitest/config'

const tests = (suffix: string) => [`{apps,packages,tools}/**/*${suffix}.test.{ts,tsx}`]
const exclude = ['**/node_modules/**', '**/{.next,.nuxt,.output,.data,dist}/**']

/** One for each of the two cores we count on; left to itself, vitest keeps one of them free. */
const maxWorkers = 2

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: tests(''),
          exclude: [...exclude, '**/*.{integration,e2e,trial}.test.*'],
          environment: 'node',
          maxWorkers,
          // What is limited here is a test that hangs; a busy machine is no fault.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: tests('.integration'),
          exclude,
          environment: 'node',
          globalSetup: ['tools/testing/postgres-setup.ts'],
          maxWorkers,
          testTimeout: 30_000,
          // The first to ask for a migrated database waits for the migrations.
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: tests('.e2e'),
          exclude,
          environment: 'node',
          globalSetup: ['tools/testing/system-setup.ts'],
          // One product, two cores: files take turns so that what one measures is not what another does.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What takes long, or takes the product apart: each file starts one of its own.
        test: {
          name: 'trials',
          include: tests('.trial'),
          exclude,
          environment: 'node',
          globalSetup: ['tools/testing/trials-setup.ts'],
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
