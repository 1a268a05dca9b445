import { isTimed } from '@osloregionen/contract'
import type { BuilderParameters } from './embed.ts'
import { escape } from './html.ts'

/** What was chosen, by the names of parameters. */
const chosen = ({ municipality, type = ['news'], limit, language, images }: BuilderParameters) =>
  Object.entries({
    municipality,
    type: type.join(','),
    limit: String(limit),
    language,
    images: images === 'true' ? 'true' : undefined,
  }).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]))

const attributes = (parameters: BuilderParameters): string =>
  chosen(parameters)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')

/** Of what only takes place at a time, what is over is of no interest. The element knows that by itself. */
const isComing = ({ type = ['news'] }: BuilderParameters): boolean => type.every(isTimed)

const queryOf = (parameters: BuilderParameters): string => new URLSearchParams(chosen(parameters)).toString()

/** @param inside HTML that is shown until the list has come, and where it does not come */
export const elementHtml = (parameters: BuilderParameters, inside: string, more = ''): string =>
  `<osloregionen-feed ${attributes(parameters)}${more}>${inside}</osloregionen-feed>`

export const scriptSnippet = (parameters: BuilderParameters, origin: string, site: string): string =>
  `<script type="module" src="${escape(origin)}/embed/v1.js"></script>
${elementHtml(parameters, `\n  <a href="${escape(site)}">Osloregionen</a>\n`)}`

export const phpSnippet = (parameters: BuilderParameters): string => {
  const query = chosen(parameters).map(([name, value]) => `'${name}' => '${value}'`)
  if (isComing(parameters)) query.push("'startsAfter' => date('Y-m-d')")
  return `<?php
require 'osloregionen.php';
echo osloregionen([${query.join(', ')}], __DIR__ . '/../cache');`
}

export const csharpSnippet = (parameters: BuilderParameters): string =>
  isComing(parameters)
    ? `@Html.Raw(await feed.GetAsync($"${queryOf(parameters)}&startsAfter={DateTime.Today:yyyy-MM-dd}"))`
    : `@Html.Raw(await feed.GetAsync("${queryOf(parameters)}"))`

export const wordpressBlock = (parameters: BuilderParameters): string =>
  `<!-- wp:osloregionen/feed ${JSON.stringify(Object.fromEntries(chosen(parameters)))} /-->`

export const wordpressShortcode = (parameters: BuilderParameters): string =>
  `[osloregionen_feed ${attributes(parameters)}]`

export const fragmentAddress = (parameters: BuilderParameters): string =>
  `/v1/embed/fragment?${queryOf(parameters)}`
