import { readdirSync, readFileSync } from 'node:fs'
import { chooser } from './choose.ts'
import { program } from './code.ts'
import type { DocsLanguage } from './languages.ts'
import type { Origins, Page } from './layout.ts'
import { written } from './markdown.ts'
import { limitsOf, playground } from './playground.ts'
import { problemPages } from './problems.ts'
import { referencePages } from './reference/pages.ts'

/** What the pages tell of the limits. */
export interface Told {
  origins: Origins
  perMinute: { requests: number; files: number; messages: number }
}

/** Every page whose text depends on nothing but the program and its settings. */
export function pagesIn(language: DocsLanguage, told: Told): Page[] {
  return [
    ...writtenPages(language, told),
    ...referencePages(language, told.origins),
    ...problemPages(language, program(language, 'problem.json', told.origins)),
  ]
}

function writtenPages(language: DocsLanguage, { origins, perMinute }: Told): Page[] {
  const folder = new URL(`texts/${language}/`, import.meta.url)
  const number = (value: number) => value.toLocaleString(language)
  const values = {
    origin: origins.api,
    webcal: origins.api.replace(/^https?:/, 'webcal:'),
    site: origins.osloregionen,
    perMinute: number(perMinute.requests),
    filesPerMinute: number(perMinute.files),
    messagesPerMinute: number(perMinute.messages),
    choose: chooser(language, ['curl', 'JavaScript', 'PHP', 'C#']),
    chooseProgram: chooser(language, ['JavaScript', 'PHP', 'C#']),
    form: playground(language),
    limits: limitsOf(language),
  }
  return readdirSync(folder).map((file): Page => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const slug = file.replace(/\.md$/, '').replace(/^index$/, '')
    const scripts = slug === 'graphql' ? ['/docs/playground.js'] : []
    return { language, slug, scripts, ...written(source, { language, origins, values }) }
  })
}
