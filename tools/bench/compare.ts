import autocannon from 'autocannon'
import { cpuMilliseconds } from './cpu.ts'

/** A server under load: where it is, the process whose CPU time counts, and what to ask it for next. */
export interface Subject {
  origin: string
  pid: number
  nextPath: () => string
  headers?: Record<string, string>
}

/** One line of the table, as it is written to `latest.json`. */
export interface Figure {
  name: string
  ours: number
  reference: number | null
  /** ours ÷ reference: the median of the rounds; null where nothing was measured beside it. */
  ratio: number | null
  unit: string
  /** Lowest and highest ratio of a round; without a reference, lowest and highest of ours. */
  spread: [number, number]
  /** CPU milliseconds per request of our process: the steadiest figure. */
  cpu?: number
  /** The same of the reference: on a machine that does other things too, it tells more than the rates. */
  cpuOfReference?: number
  /** Milliseconds within which 99 of 100 requests were answered. */
  p99?: number
}

const seconds = 3

async function load({ origin, pid, nextPath, headers = {} }: Subject, connections: number) {
  const before = await cpuMilliseconds(pid)
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: [{ method: 'GET', headers, setupRequest: (request) => ({ ...request, path: nextPath() }) }],
  })
  const failed = result['4xx'] + result['5xx'] + result.errors
  if (failed > 0)
    throw new Error(`${origin}${nextPath()}: ${failed} requests were not answered as they should be`)
  return {
    rate: result.requests.average,
    p99: result.latency.p99,
    cpu: ((await cpuMilliseconds(pid)) - before) / result.requests.total,
  }
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Loads both in turn, round by round, so that whatever else the machine does falls on both. */
export async function compare(
  name: string,
  ours: Subject,
  reference: Subject,
  { rounds = 5, connections = 10 } = {},
): Promise<Figure> {
  const results: Record<'ours' | 'reference', Awaited<ReturnType<typeof load>>>[] = []
  for (let round = 0; round < rounds; round += 1)
    results.push({ reference: await load(reference, connections), ours: await load(ours, connections) })
  const ratios = results.map((round) => round.ours.rate / round.reference.rate)
  return {
    name,
    ours: Math.round(median(results.map((round) => round.ours.rate))),
    reference: Math.round(median(results.map((round) => round.reference.rate))),
    ratio: median(ratios),
    unit: 'requests/s',
    spread: [Math.min(...ratios), Math.max(...ratios)],
    cpu: median(results.map((round) => round.ours.cpu)),
    cpuOfReference: median(results.map((round) => round.reference.cpu)),
    p99: median(results.map((round) => round.ours.p99)),
  }
}

/** A figure that nothing is measured beside. */
export function alone(name: string, values: number[], unit: string): Figure {
  return {
    name,
    ours: median(values),
    reference: null,
    ratio: null,
    unit,
    spread: [Math.min(...values), Math.max(...values)],
  }
}
