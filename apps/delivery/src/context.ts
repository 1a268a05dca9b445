import type { FastifyBaseLogger } from 'fastify'
import type { Answers } from './answers/answers.ts'
import type { Totals } from './answers/totals.ts'
import type { Cards } from './cards.ts'
import type { Database } from './database.ts'
import type { Environment } from './env.ts'
import type { Counters } from './http/counters.ts'
import type { HeaderList } from './http/headers.ts'
import type { Intake } from './intake/intake.ts'
import type { Members } from './members.ts'
import type { Metrics } from './metrics.ts'
import type { KeyRing } from './partners/keyRing.ts'
import type { UsageCounter } from './partners/usageCounter.ts'
import type { ContentFollower } from './revision/follower.ts'
import type { Streams } from './stream/streams.ts'

/** What the routes work with. */
export interface Context {
  env: Environment
  db: Database
  follower: ContentFollower
  answers: Answers
  cards: Cards
  totals: Totals
  members: Members
  streams: Streams
  intake: Intake
  metrics: Metrics
  keys: KeyRing
  usage: UsageCounter
  counters: Counters
  common: HeaderList
  log: FastifyBaseLogger
}
