import type { SiteDefinition } from '../../config/site.ts'
import { pageOf, type Page } from '../pages/page.ts'

/** The page of last resort: needs no content, no styles, no rendering. */
export function unavailablePage({ language, unavailable }: SiteDefinition): Promise<Page> {
  const { title, text } = unavailable
  const html = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
  return pageOf({
    status: 503,
    headers: { 'content-type': 'text/html;charset=utf-8' },
    body: Buffer.from(html),
    stamp: { epoch: '', revision: 0 },
  })
}
