type Scheme = 'light' | 'dark'

/** The custom properties of a built Designsystemet theme, by colour scheme. */
export class Declarations {
  readonly #byScheme: Record<Scheme, Map<string, string>>

  constructor(css: string) {
    const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
    const root = read(plain.matchAll(/:root[^{]*\{([^@}]*)/g))
    const dark = read(plain.matchAll(/^\[data-color-scheme="dark"\]\s*\{([^}]*)/gm))
    this.#byScheme = { light: root, dark: new Map([...root, ...dark]) }
  }

  /** The value with every variable in it put in its place; undefined when the theme does not have it. */
  value(name: string, scheme: Scheme): string | undefined {
    const size = /^--ds-size-(\d+)$/.exec(name)
    if (size) return `${Number(size[1]) / 4}rem`
    const value = this.#byScheme[scheme].get(name)
    return value?.replace(/var\((--[\w-]+)\)/g, (whole, inner: string) => this.value(inner, scheme) ?? whole)
  }
}

/** A style sheet with these variables: all of them in the light scheme, and what differs in the dark one. */
export function themeCss(declarations: Declarations, names: readonly string[]): string {
  const line = (name: string, scheme: Scheme) => `    ${name}: ${declarations.value(name, scheme)};\n`
  const known = names.filter(
    (name) => declarations.value(name, 'light') !== undefined && !ownScale.test(name),
  )
  const differing = known.filter(
    (name) => declarations.value(name, 'dark') !== declarations.value(name, 'light'),
  )
  return (
    '/* Made by packages/site-layer/theme/generate.ts from designsystemet.config.json: change that, not this. */\n' +
    `@layer ds.theme {\n  :root {\n    color-scheme: light dark;\n${known.map((name) => line(name, 'light')).join('')}  }\n` +
    `  @media (prefers-color-scheme: dark) {\n    :root {\n${differing.map((name) => `  ${line(name, 'dark')}`).join('')}    }\n  }\n}\n`
  )
}

/** The type scale is the site's own. */
const ownScale = /^--ds-(heading|body-\w+-(font-size|letter-spacing)|font-size)/

function read(blocks: Iterable<RegExpExecArray>): Map<string, string> {
  const found = new Map<string, string>()
  for (const block of blocks) {
    for (const [, name = '', value = ''] of (block[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      found.set(name, value.trim())
    }
  }
  return found
}
