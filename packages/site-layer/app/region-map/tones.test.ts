import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tones } from './division.ts'

const names = [
  ...Array.from({ length: tones }, (_, index) => `--group-${index + 1}`),
  ...[1, 2, 3, 4].map((step) => `--step-${step}`),
]
const sites = [
  { site: 'osloregionen', paper: { light: '#fbfaf7', dark: '#0b1f33' } },
  { site: 'oslopolitan', paper: { light: '#fff8f1', dark: '#10131f' } },
]

/** Relative luminance, as WCAG has it. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each(sites)('the colours of the map of $site', ({ site, paper }) => {
  const css = readFileSync(new URL(`../../../../apps/${site}/app/assets/tokens.css`, import.meta.url), 'utf8')
  const [light, dark] = [css, css.slice(css.lastIndexOf('prefers-color-scheme: dark'))]

  test.each([
    ['light', light, paper.light],
    ['dark', dark, paper.dark],
  ])('can be told from the paper when it is %s', (_, sheet, ground) => {
    for (const name of names) {
      const [, colour = ''] = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(sheet) ?? []
      expect(contrast(colour, ground), `${name} ${colour}`).toBeGreaterThanOrEqual(3)
    }
  })

  test.each([
    ['light', light, paper.light],
    ['dark', dark, paper.dark],
  ])('grow stronger step by step when it is %s', (_, sheet, ground) => {
    const steps = names.slice(tones).map((name) => {
      const [, colour = ''] = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(sheet) ?? []
      return contrast(colour, ground)
    })
    const growth = steps.slice(1).map((step, index) => step / (steps[index] ?? step))
    expect(Math.min(...growth)).toBeGreaterThan(1.25)
  })
})
