import { defineEventHandler, setResponseHeader } from 'h3'
import { llmsText } from '../content/llms.ts'
import { contentOf } from '../content/of.ts'
import { answered } from '../content/refusal.ts'
import { siteDefinition } from '../content/site.ts'

export default defineEventHandler(async (event) => {
  const content = contentOf(event)
  const settings = await answered(content.settings())
  setResponseHeader(event, 'content-type', 'text/plain;charset=utf-8')
  return llmsText(siteDefinition(), settings, content.apiUrl)
})
