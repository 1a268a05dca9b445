import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { docsLanguages, preferredLanguage, type DocsLanguage } from '../docs/languages.ts'
import { layout, pagePath, pagePolicy, type Origins } from '../docs/layout.ts'
import { missingPage, type Titles } from '../docs/missing.ts'
import { prefersPage } from '../http/format.ts'
import { notFound } from '../http/gate.ts'
import { sendUnkept } from '../http/unkept.ts'

/**
 * Where the documentation has no page, people are shown one that leads on; programs are told as everywhere. A slash in the
 * end and a language left out are forgiven.
 */
export function missingRoutes(
  app: FastifyInstance,
  context: Context,
  origins: Origins,
  titles: Record<DocsLanguage, Titles>,
): void {
  void app.register(
    async (scope) => {
      scope.setNotFoundHandler(({ raw }, reply) => {
        if (!prefersPage(raw.headers.accept)) throw notFound
        const [, written, rest = '', query = ''] = addressForm.exec(raw.url ?? '') ?? []
        const language =
          docsLanguages.find((one) => one === written) ?? preferredLanguage(raw.headers['accept-language'])
        const headers = ['Content-Language', language, 'Vary', 'Accept, Accept-Language']
        const slug = rest.replace(/\/$/, '')
        if (titles[language].has(slug))
          sendUnkept(reply, context, {
            status: 302,
            headers: [...headers, 'Location', pagePath(language, slug) + query],
          })
        else
          sendUnkept(reply, context, {
            status: 404,
            type: 'text/html; charset=utf-8',
            body: layout(origins, missingPage(language, slug, titles[language])),
            policy: pagePolicy,
            headers,
          })
      })
    },
    { prefix: '/docs' },
  )
}

const addressForm = new RegExp(`^/docs/(?:(${docsLanguages.join('|')})/)?([^?]*)(.*)$`)
