import autocannon from 'autocannon'
import { cpuMilliseconds } from './cpu.ts'

/** A server under load: where it is, the process whose CPU time counts, and what to ask it for next. */
export interface Subject {
  origin: string
  pid: number
  nextPath: () => string
  headers?: Record<string, string>
}

export interface Figure {
  name: string
  ours: number
  reference: number
  /** ours ÷ reference: the median of the rounds. */
  ratio: number
  unit: string
  /** Lowest and highest ratio of a round. */
  spread: [number, number]
  /** CPU milliseconds per request of our process: the steadiest figure. */
  cpu?: number
}

const seconds = 3
const connections = 10

async function load({ origin, pid, nextPath, headers = {} }: Subject) {
  const before = await cpuMilliseconds(pid)
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: [{ method: 'GET', headers, setupRequest: (request) => ({ ...request, path: nextPath() }) }],
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${origin}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`)
  return {
    rate: result.requests.average,
    cpu: ((await cpuMilliseconds(pid)) - before) / result.requests.total,
  }
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Loads both in turn, round by round, so that whatever else the machine does falls on both. */
export async function compare(name: string, ours: Subject, reference: Subject, rounds = 5): Promise<Figure> {
  const results: { ours: Awaited<ReturnType<typeof load>>; reference: Awaited<ReturnType<typeof load>> }[] =
    []
  for (let round = 0; round < rounds; round += 1) {
    results.push({ reference: await load(reference), ours: await load(ours) })
  }
  const ratios = results.map((round) => round.ours.rate / round.reference.rate)
  return {
    name,
    ours: Math.round(median(results.map((round) => round.ours.rate))),
    reference: Math.round(median(results.map((round) => round.reference.rate))),
    ratio: median(ratios),
    unit: 'requests/s',
    spread: [Math.min(...ratios), Math.max(...ratios)],
    cpu: median(results.map((round) => round.ours.cpu)),
  }
}
