import type { DocumentType } from '@osloregionen/contract'

/** The types that are about municipalities, in the order that the page of a municipality shows them. */
export const typesAbout = [
  'news',
  'events',
  'meetings',
  'reports',
  'projects',
  'campaigns',
  'statements',
  'governing-documents',
  'guides',
] as const satisfies readonly DocumentType[]

/** A step of the scale: how many documents at least, and at most. */
export interface Step {
  from: number
  to: number | null
}

/** Where the steps above none begin, for little content and for much. */
const ladders = [
  [1, 2, 5, 10],
  [1, 5, 10, 25],
  [1, 10, 25, 50],
  [1, 25, 50, 100],
  [1, 50, 100, 250],
  [1, 100, 250, 500],
]
const widest = [1, 250, 500, 1000]

/**
 * The steps that tell these counts apart, from none to many. As more is published they grow, so that no more than one
 * in five stands on the last one.
 */
export function stepsFor(counts: readonly number[]): Step[] {
  const isWide = (starts: readonly number[]) => {
    const last = starts.at(-1) ?? 0
    return counts.filter((count) => count >= last).length <= counts.length / 5
  }
  const starts = [0, ...(ladders.find(isWide) ?? widest)]
  return starts.map((from, index) => {
    const next = starts[index + 1]
    return { from, to: next === undefined ? null : next - 1 }
  })
}

/** Whether a number stands on a step. */
export const isOn = ({ from, to }: Step, count: number): boolean =>
  count >= from && (to === null || count <= to)
