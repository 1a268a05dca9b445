import type { Block, File, Image } from '@osloregionen/contract'
import { escape } from './escape.ts'

/** The whole body as one piece of HTML, for those who need no blocks. */
export const bodyHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n')

const when = (text: string | null, write: (text: string) => string): string =>
  text === null ? '' : write(text)
const heading = (title: string | null) => when(title, (text) => `<h2>${escape(text)}</h2>`)
const source = (text: string | null) => when(text, (known) => `<p><small>${escape(known)}</small></p>`)
const link = (href: string | null, label: string) =>
  href === null ? escape(label) : `<a href="${escape(href)}">${escape(label)}</a>`
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

/** Whoever takes the HTML alone takes the rights of its images with it. */
function imageHtml({ alt, caption, rights, sources }: Image): string {
  const fallback = sources.at(-1)
  const text = [caption, rights.attribution].filter((part) => part !== null).join(' ')
  const image = `<img src="${fallback?.src}" alt="${escape(alt)}" width="${fallback?.width}" height="${fallback?.height}">`
  return `<figure>${image}<figcaption>${escape(text)}</figcaption></figure>`
}

const fileHtml = ({ title, url, format, credit, license }: File) =>
  `${link(url, title)} (${[format.toUpperCase(), credit, license]
    .filter((part) => part !== null)
    .map(escape)
    .join(', ')})`

function tableHtml(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: 'td' | 'th') =>
    `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`
  const body = rows.map((row) => cells(row, 'td')).join('')
  return `<table><caption>${escape(caption)}</caption><thead>${cells(header, 'th')}</thead><tbody>${body}</tbody></table>`
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.html
    case 'image':
      return imageHtml(block.image)
    case 'gallery':
      return heading(block.title) + block.images.map(imageHtml).join('')
    case 'factBox':
      return `<aside><h2>${escape(block.title)}</h2>${block.html}</aside>`
    case 'quote': {
      const who = [block.attribution, block.role].filter((part) => part !== null).join(', ')
      return `<blockquote><p>${escape(block.text)}</p>${who === '' ? '' : `<footer>${escape(who)}</footer>`}</blockquote>`
    }
    case 'downloads':
      return heading(block.title) + list(block.files.map(fileHtml))
    case 'accordion':
      return (
        heading(block.title) +
        block.items.map(({ title, html }) => `<h3>${escape(title)}</h3>${html}`).join('')
      )
    case 'cards':
      return (
        heading(block.title) +
        list(
          block.cards.map(
            ({ title, text, href }) => link(href, title) + when(text, (it) => ` – ${escape(it)}`),
          ),
        )
      )
    case 'keyFigures':
      return (
        heading(block.title) +
        list(
          block.figures.map(
            ({ value, label, source: from }) =>
              `<strong>${escape(value)}</strong> ${escape(label)}${when(from, (it) => ` (${escape(it)})`)}`,
          ),
        )
      )
    case 'chart': {
      const rows = block.categories.map((category, index) => [
        category,
        ...block.series.map(({ values }) => String(values[index] ?? '')),
      ])
      const header = [block.unit ?? '', ...block.series.map(({ name }) => name)]
      const summary = when(block.summary, (text) => `<p>${escape(text)}</p>`)
      return tableHtml(block.title, header, rows) + summary + source(block.source)
    }
    case 'table':
      return tableHtml(block.caption, block.header, block.rows) + source(block.source)
    case 'map':
      return heading(block.title) + list(block.municipalities.map(({ name, url }) => link(url, name)))
    case 'video':
      return `<p>${link(block.video.url, block.video.title)}</p>${block.video.transcript ?? ''}`
    case 'people':
      return (
        heading(block.title) +
        list(block.people.map(({ name, title }) => escape([name, title].filter(Boolean).join(', '))))
      )
    case 'listing':
      return (
        heading(block.title) +
        (block.more === null ? '' : `<p>${link(block.more.href, block.more.label)}</p>`)
      )
    case 'callToAction':
      return `<p><strong>${escape(block.title)}</strong> ${when(block.text, escape)} ${link(block.link.href, block.link.label)}</p>`
    case 'newsletterSignUp':
      return heading(block.title) + when(block.text, (text) => `<p>${escape(text)}</p>`)
  }
}
