import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Declarations, themeCss } from './declarations.ts'
import { importedComponents, usedVariables } from './used.ts'

const layer = join(import.meta.dirname, '../app')
const sites = ['osloregionen', 'oslopolitan'].map((site) => join(layer, '../../../apps', site, 'app'))

describe('a theme', () => {
  const built = new Declarations(`
    @layer a { :root, [data-size] { --ds-size-unit: 4px; --ds-radius: calc(var(--ds-base) * 2); --ds-base: 2px; } }
    :root, [data-color-scheme="light"] { --ds-ink: #000; --ds-base-ink: var(--ds-ink); }
[data-color-scheme="dark"] { --ds-ink: #fff; }`)

  test('has every variable worked out, and the dark scheme only where it differs', () => {
    const css = themeCss(built, ['--ds-radius', '--ds-base-ink', '--ds-size-3', '--ds-unknown'])
    const [light, dark] = css.split('prefers-color-scheme: dark')
    expect(light).toContain('--ds-radius: calc(2px * 2);')
    expect(light).toContain('--ds-base-ink: #000;')
    expect(light).toContain('--ds-size-3: 0.75rem;')
    expect(dark).toContain('--ds-base-ink: #fff;')
    expect(dark).not.toContain('--ds-radius')
    expect(css).not.toContain('unknown')
  })
})

test.each(sites)('the theme of %s holds what its styles read', (site) => {
  const theme = readFileSync(join(site, 'assets/designsystemet.css'), 'utf8')
  const colours = usedVariables([layer, site]).filter((name) => name.startsWith('--ds-color'))
  expect(colours.length).toBeGreaterThan(10)
  expect(colours.filter((name) => !theme.includes(`${name}:`))).toEqual([])
})

test('only the components that are used are imported', () => {
  expect(importedComponents([layer])).toEqual([
    'breadcrumbs.css',
    'button.css',
    'field.css',
    'input.css',
    'label.css',
    'skip-link.css',
    'table.css',
  ])
})
