import type { TrialSize } from './provided.ts'

/** What `npm run test:full` asks for, and `npm test` does not. */
export const trialSize = (): TrialSize => (process.env['TRIALS'] === 'full' ? 'full' : 'short')
