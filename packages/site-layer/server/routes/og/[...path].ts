import { createError, defineEventHandler, getRouterParam, sendRedirect, setResponseHeaders } from 'h3'
import { cropOf } from '../../../app/format/art.ts'
import { rowFacts } from '../../../app/format/row.ts'
import { siteImage } from '../../../app/head/tags.ts'
import { texts } from '../../../app/text/index.ts'
import { contentOf } from '../../content/of.ts'
import { answered } from '../../content/refusal.ts'
import { siteDefinition } from '../../content/site.ts'
import { sharedPicture } from '../../sharing/picture.ts'

/** `/og/aktuelt/sak.png`: the picture that stands for `/aktuelt/sak` where it is shared. */
export default defineEventHandler(async (event) => {
  const [, page] = /^(.+)\.png$/.exec(getRouterParam(event, 'path') ?? '') ?? []
  if (page === undefined) throw createError({ statusCode: 404 })
  const content = contentOf(event)
  const [resolution, { name }] = await Promise.all([
    answered(content.resolve(`/${page}`)),
    answered(content.settings()),
  ])
  if (resolution.kind === 'gone') throw createError({ statusCode: 410 })
  if (resolution.kind === 'redirect') {
    // What stands on another site has its picture there.
    if (!resolution.to.startsWith('/')) throw createError({ statusCode: 404 })
    return sendRedirect(event, `/og${resolution.to}.png`, resolution.status)
  }
  const { document } = resolution
  const { language, shared } = siteDefinition()
  const text = texts[language]
  const { date, lines } = rowFacts(document, text, language)
  const kind = lines[0] ?? text.types[document.type].one
  const note = [kind, date?.text].filter((part) => part !== undefined).join(' · ')
  const picture = await sharedPicture(
    { site: name, title: document.title, note, crop: cropOf(document) },
    shared,
  )
  // Letters that the site has no font for would be boxes: what stands for all of the site stands for the page too.
  if (picture === null) return sendRedirect(event, siteImage, 302)
  setResponseHeaders(event, { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' })
  return picture
})
