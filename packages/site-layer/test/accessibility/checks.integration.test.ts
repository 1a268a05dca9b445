import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser } from '../../../../tools/testing/index.ts'
import { alfaProblems } from './alfa.ts'
import { paleTextProblems } from './colors.ts'
import { htmlProblems } from './html.ts'
import { keyboardProblems } from './keyboard.ts'
import { faintProblems, hoverProblems, motionProblems } from './modes.ts'
import { textProblems, zoomProblems } from './reflow.ts'
import { smallTargets } from './targets.ts'

/** That the checks find what they look for: a page with one fault each. */
let chromium: Browser
let page: Page
beforeAll(async () => {
  chromium = await browser()
  page = await (await chromium.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
})
afterAll(() => chromium.close())

const documentOf = (body: string) =>
  `<!doctype html><html lang="nb"><head><meta name="viewport" content="width=device-width" /><title>Prøve</title></head><body><main><h1>Prøve</h1>${body}</main></body></html>`

async function show(body: string): Promise<Page> {
  await page.goto('about:blank')
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.setContent(documentOf(body))
  return page
}

const ring = '<style>:focus-visible { outline: 3px solid #00f }</style>'
const sound = `${ring}<p>Les om <a href="#a">saken</a> og <a href="#b">møtet</a>.</p><p><button type="button">Vis</button></p>`

describe('a page without faults', () => {
  test('has none', async () => {
    expect(await htmlProblems(documentOf('<p>Les <a href="#a">saken</a>.</p>'))).toEqual([])
    for (const check of [
      alfaProblems,
      keyboardProblems,
      zoomProblems,
      textProblems,
      motionProblems,
      hoverProblems,
      faintProblems,
      paleTextProblems,
    ])
      expect(await check(await show(sound)), check.name).toEqual([])
    expect(await smallTargets(await show(sound), 24)).toEqual([])
  })
})

test('Alfa finds a picture without a text alternative', async () => {
  const problems = await alfaProblems(await show('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'))
  expect(problems.join()).toContain('sia-r2:')
})

test('pale text is found, and text of the colour it stands on', async () => {
  const pale = '<p style="color:#999">Tekst</p>'
  expect((await paleTextProblems(await show(pale))).join()).toContain('2.85 to 1')
  const hidden = '<div style="background:#10131f"><p><a href="#a" style="color:#10131f">Les mer</a></p></div>'
  expect((await paleTextProblems(await show(hidden))).join()).toContain('1.00 to 1')
})

test('invalid HTML is found', async () => {
  expect((await htmlProblems(documentOf('<p id="a">A</p><p id="a">B</p>'))).join()).toContain('no-dup-id')
})

test.each([
  ['is not shown to have the focus', '<style>a { outline: none }</style><a href="#a">A</a>', 'does not show'],
  [
    'is shown too faintly',
    '<style>a { outline: 3px solid #eee }</style><a href="#a">A</a>',
    'has an outline of',
  ],
  [
    'is covered',
    `${ring}<a href="#a">A</a><div style="position:fixed;inset:0;background:#fff"></div>`,
    'is covered',
  ],
  ['comes too early', `${ring}<a href="#a">A</a><p><a href="#b" tabindex="1">B</a></p>`, 'comes before'],
  [
    'stands above what comes before it',
    `${ring}<div style="display:flex;flex-direction:column-reverse"><a href="#a">A</a><a href="#b">B</a></div>`,
    'stands before',
  ],
  [
    'keeps the focus',
    `${ring}<a href="#a">A</a><button onkeydown="event.preventDefault()">B</button><a href="#c">C</a>`,
    'is not reached: <a href="#c"',
  ],
])('what %s is found', async (_, body, problem) => {
  expect((await keyboardProblems(await show(body))).join()).toContain(problem)
})

test.each([
  ['wider than the window', '<div style="width:30rem">Bred</div>', 'wider than the window'],
  [
    'cut off when it is spaced out',
    '<p style="height:1.2em;line-height:1.2;overflow:hidden">Tekst</p>',
    'is cut off',
  ],
  [
    'upon other text',
    '<div style="position:relative"><b>Over</b><i style="position:absolute;left:0">Under</i></div>',
    'lie upon each other',
  ],
  [
    'scrolled sideways',
    '<div style="overflow-x:auto"><p style="width:30rem">Tekst</p></div>',
    'is scrolled sideways',
  ],
])('text that is %s is found', async (_, body, problem) => {
  expect((await zoomProblems(await show(body))).join('\n')).toContain(problem)
})

test('text that does not fit when it is twice as large is found', async () => {
  const body = '<p style="height:20px;overflow:hidden">Tekst</p>'
  expect((await textProblems(await show(body))).join()).toContain('at 200 %, is cut off')
})

test('small targets that stand close are found, and free ones are not', async () => {
  const small = '<button style="width:10px;height:10px;padding:0"></button>'
  expect(await smallTargets(await show(small + small), 24)).toHaveLength(2)
  expect(await smallTargets(await show(small), 24)).toEqual([])
})

test('what moves is found', async () => {
  const body = '<style>@keyframes a { to { top: 1px } } p { animation: a 9s infinite }</style><p>Tekst</p>'
  expect((await motionProblems(await show(body))).join()).toContain('moves: p')
  const change = '<style>@view-transition { navigation: auto }</style>'
  expect((await motionProblems(await show(change))).join()).toContain('moves from page to page')
})

test('what appears by pointing is found', async () => {
  const body = '<style>b { display: none } p:hover b { display: block }</style><p>Tekst<b>Mer</b></p>'
  expect((await hoverProblems(await show(body))).join()).toContain('appears by pointing: p:hover b')
})

test('what is too faint to be seen is found, in whatever colours', async () => {
  const day = '<svg><circle class="chart-bar" r="9" style="fill: #eee"></circle></svg>'
  expect((await faintProblems(await show(day)))[0]).toContain('cannot be seen: circle.chart-bar (light')
  const forced = `<style>:root { color-scheme: light dark } body { background: #fff }</style>
    <svg><circle class="chart-bar" r="9" style="fill: #000"></circle></svg>`
  expect((await faintProblems(await show(forced))).join()).toContain('dark, forced colours: active')
  const field = '<label>Navn <input class="ds-input" style="border-color: #eee; background: #fff" /></label>'
  expect((await faintProblems(await show(field)))[0]).toContain('has no edge: input.ds-input (light')
})
