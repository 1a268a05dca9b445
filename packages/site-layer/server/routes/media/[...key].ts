import { defineEventHandler, setResponseHeader, setResponseStatus } from 'h3'
import { createMediaProxy } from '../../content/media.ts'
import { siteEnvironment } from '../../content/source.ts'

let proxy: ReturnType<typeof createMediaProxy> | undefined

/** Files that pages show, from the API. Whatever their type, nothing in them runs. */
export default defineEventHandler((event) => {
  const path = event.path.split('?', 1)[0] ?? ''
  if (!/^\/media(?:\/[\w-][\w.-]*)+$/.test(path)) {
    setResponseStatus(event, 404)
    return ''
  }
  setResponseHeader(event, 'content-security-policy', "default-src 'none'; sandbox")
  const { deliveryUrl, deliveryKey } = siteEnvironment()
  proxy ??= createMediaProxy({ origin: deliveryUrl, key: deliveryKey })
  return proxy(event.node.req, event.node.res, path)
})
