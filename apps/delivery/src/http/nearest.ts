/** What to say after refusing a name: the one that was probably meant, if one is alike. */
export function hintOf(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

/** The name most like another, when one is alike enough to be what was meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.slice(0, 40).toLowerCase()
  // Any letter stands for any other.
  if (wanted.length < 2) return undefined
  const longer = known.find((candidate) => candidate.toLowerCase().startsWith(wanted))
  if (longer) return longer
  let best: string | undefined
  // Of two or three letters most would be near.
  let least = Math.max(wanted.length > 3 ? 2 : 1, Math.floor(wanted.length / 2)) + 1
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** How many letters must be added, removed, replaced, or change places with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}
