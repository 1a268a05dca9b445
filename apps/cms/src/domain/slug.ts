const folded: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'ae',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  œ: 'oe',
}

/** Longest slug we make; long enough for a headline, short enough to read in an address. */
export const longestSlug = 96

/** Turns a title into a slug: `Høring på Åpne data` → `horing-pa-apne-data`. Empty if nothing is left. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/gu, (letter) => folded[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return trimmed(plain)
}

/** Is this a slug we accept: lower-case ASCII words joined by single hyphens? */
export function isSlug(value: string): boolean {
  return value.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
}

/** The first free one of `base`, `base-2`, `base-3` …, given those already taken. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`
    const candidate = `${trimmed(base.slice(0, longestSlug - suffix.length))}${suffix}`
    if (!taken.has(candidate)) return candidate
  }
}

function trimmed(text: string): string {
  return text.slice(0, longestSlug).replace(/^-+/, '').replace(/-+$/, '')
}
