/** An axis with round numbers on it: the first and the last are its ends. */
export interface Axis {
  from: number
  to: number
  ticks: number[]
}

/** The steps people count in, as multiples of a power of ten. */
const steps = [1, 2, 2.5, 5, 10]

/**
 * An axis that holds all of the values, divided into about as many parts as asked for.
 * @param fromZero bars lie when they do not begin at zero; of lines it is the change that is read
 */
export function axisOf(values: readonly number[], parts: number, fromZero: boolean): Axis {
  const [low, high] = reachOf(values, fromZero)
  const raw = (high - low) / parts
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = power * (steps.find((multiple) => multiple * power >= raw * (1 - 1e-9)) ?? 10)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step))
  return { from: exact(first * step), to: exact(last * step), ticks }
}

/** A line whose smallest value is near the largest would be flat if the axis began at zero. */
function reachOf(values: readonly number[], fromZero: boolean): [number, number] {
  if (values.length === 0) return [0, 1]
  const low = Math.min(...values)
  const high = Math.max(...values)
  const zero = fromZero || low === high || (low > 0 && low < high / 2) || (high < 0 && high > low / 2)
  const [from, to] = zero ? [Math.min(0, low), Math.max(0, high)] : [low, high]
  return from === to ? [0, 1] : [from, to]
}

/** Without what floating point adds: 0.30000000000000004 is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(12)) + 0
