/** Norwegian order: Æ, Ø and Å come last, in that order, whatever language the page is in. */
const order = new Intl.Collator('nb')

/** What is titled, in alphabetical order. */
export function inAlphabet<T extends { title: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => order.compare(a.title, b.title))
}

/** What is titled under its first letter, in alphabetical order. */
export function byLetter<T extends { title: string }>(items: readonly T[]): [letter: string, items: T[]][] {
  const groups = Map.groupBy(inAlphabet(items), ({ title }) => title.charAt(0).toLocaleUpperCase('nb'))
  return [...groups]
}
