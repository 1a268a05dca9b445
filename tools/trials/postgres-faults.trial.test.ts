import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { pidOf } from '../bench/processes.ts'
import { Progress } from '../command-line/progress.ts'
import { ensureSecrets } from '../configuration/secrets.ts'
import { databaseUrl } from '../postgres/service.ts'
import { withClient } from '../postgres/roles.ts'
import { startSystem } from '../testing/system.ts'
import { emptyQueue } from './content.ts'
import { Readers } from './readers.ts'
import { Team } from './team.ts'

/** How long each fault lasts, milliseconds: longer than any limit on a wait. */
const lasting = 25_000

let product: Awaited<ReturnType<typeof startSystem>>
let superuser: string
beforeAll(async () => {
  product = await startSystem(new Progress(), { durable: true })
  await emptyQueue(product.system)
  const { DATA_DIR, POSTGRES_PORT: port } = product.run.settings
  const password = ensureSecrets(DATA_DIR).postgresSuperuser
  superuser = databaseUrl({ role: 'postgres', password, port, database: 'osloregionen' })
})
afterAll(() => product.stop())

let team: Team
let readers: Readers
let apiReaders: Readers
beforeEach(async () => {
  const { osloregionenUrl, oslopolitanUrl, deliveryUrl } = product.system
  team = await Team.start(product.system, product.system)
  readers = new Readers([`${osloregionenUrl}/`, `${osloregionenUrl}/aktuelt`, `${oslopolitanUrl}/`])
  apiReaders = new Readers([`${deliveryUrl}/v1/news`, `${deliveryUrl}/v1/search?q=region`])
  await sleep(1_000)
})
afterEach(() => Promise.all([team.stop(), readers.stop(), apiReaders.stop()]))

const configure = (...statements: string[]) =>
  withClient(superuser, async (client) => {
    for (const statement of [...statements, 'SELECT pg_reload_conf()']) await client.query(statement)
  })

const faults: Record<string, { begin: () => Promise<unknown>; end: () => Promise<unknown> }> = {
  'is stopped': {
    begin: () => product.run.halt(['postgres']),
    end: () => product.run.resume(['postgres']),
  },
  hangs: {
    begin: async () => signalPostgres('SIGSTOP'),
    end: async () => signalPostgres('SIGCONT'),
  },
  'can only be read': {
    begin: () => configure('ALTER SYSTEM SET default_transaction_read_only = on'),
    end: () => configure('ALTER SYSTEM RESET default_transaction_read_only'),
  },
  'has no connection left': {
    begin: () => configure(limitConnections(0), endConnections),
    end: () => configure(limitConnections(-1)),
  },
}

const limitConnections = (most: number) =>
  `ALTER ROLE osloregionen CONNECTION LIMIT ${most}; ALTER ROLE delivery CONNECTION LIMIT ${most}`
const endConnections = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> 'postgres'`

/** To the server and to each of its processes, as a disk that hangs stops them all. */
function signalPostgres(signal: NodeJS.Signals): void {
  const server = pidOf(product.system.dataDir, 'postgres')
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ')
  for (const pid of [server, ...children.map(Number)]) process.kill(pid, signal)
}

it.each(Object.keys(faults))(
  'Postgres %s: sites go on, saves are refused, and all heals in ten seconds',
  async (name) => {
    await faults[name]?.begin()
    await sleep(lasting)
    await faults[name]?.end()
    const back = performance.now()
    expect(await team.writesAgain(10_000)).toBe(true)
    console.log(`${name}: writing again after ${((performance.now() - back) / 1000).toFixed(1)} s`)
    await sleep(2_000)
    await Promise.all([team.stop(), readers.stop(), apiReaders.stop()])
    expect(readers.faults).toEqual([])
    // What is kept in memory is given; for the rest the API says that it has to wait.
    expect(apiReaders.faults.filter((fault) => !fault.startsWith('503'))).toEqual([])
    const unclear = [...team.counts.refusals.keys()].filter((said) => !/ 503 .*prøv igjen/.test(said))
    expect(unclear).toEqual([])
    console.log(
      `${team.counts.acknowledged} writes acknowledged, ${team.counts.refused} refused,`,
      `${readers.read} pages and ${apiReaders.read} answers read, ${apiReaders.faults.length} answers not given`,
    )
    expect(await team.faults()).toEqual([])
  },
)
