import { createServer } from 'node:http'

/** The page of a municipality, on a server of its own, that lets nothing run but what it names. */
export interface PageOfOthers {
  /** Where the page is. */
  url: string
  /** What the next visitor finds in `<main>`. */
  holds(html: string): void
  close(): Promise<void>
}

/** @param api the only origin that the page lets in */
export async function startPageOfOthers(api: string): Promise<PageOfOthers> {
  let main = ''
  const policy = `default-src 'none'; script-src ${api}; connect-src ${api}; img-src ${api}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
  const server = createServer((_request, response) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="nb"><meta charset="utf-8"><title>Lillestrøm kommune</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<script type="module" src="${api}/embed/v1.js"></script>
<main><h1>Lillestrøm kommune</h1>${main}</main></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The page has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    holds(html) {
      main = html
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
