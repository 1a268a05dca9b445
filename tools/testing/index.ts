/**
 * What integration and end-to-end tests share.
 *
 * In a `*.integration.test.ts`: `createDatabase()`, `createEmptyDatabase()`, `environmentFor(database)`.
 * In a `*.e2e.test.ts`: `inject('system')` from vitest for addresses and accounts, `browser()`, `accessibilityProblems(page)`.
 */
export { accessibilityProblems, browser } from './browser.ts'
export { createDatabase, createEmptyDatabase, environmentFor, type TestDatabase } from './databases.ts'
export { openGate, type Gate } from './gate.ts'
export { startRedis, type TestRedis } from './redis.ts'
export { Receiver } from './receiver.ts'
export { waitUntil } from '../processes/wait.ts'
