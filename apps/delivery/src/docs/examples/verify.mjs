// npm install standardwebhooks; WEBHOOK_SECRET=whsec_… node verify.mjs
import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

const webhook = new Webhook(process.env.WEBHOOK_SECRET)

const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  try {
    const { type, data } = webhook.verify(body, request.headers)
    // Answer at once, and do what takes time afterwards.
    response.writeHead(204).end()
    console.log(type, data.api ?? data.id)
  } catch {
    response.writeHead(400).end()
  }
})
server.listen(process.env.PORT ?? 8080)
