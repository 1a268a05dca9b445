import { open } from 'node:fs/promises'
import { Dump, type Dumps } from '@osloregionen/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Answer } from '../answers/answer.ts'
import { always, json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { servedDumps, type ServedDump } from '../dumps.ts'
import { sendFile } from '../http/file.ts'
import { notFound } from '../http/gate.ts'
import { inertPolicy, standardLicense } from '../http/headers.ts'
import { readParameters } from '../http/parameters.ts'
import { ProblemError } from '../http/problem.ts'
import { pathPart } from '../http/reading.ts'
import { sendAnswer } from '../http/send.ts'

const checksum = '.sha256'

/** All of a type in one file, as the worker has written it. */
export function dumpRoutes(app: FastifyInstance, { env, common }: Context): void {
  const get = { method: ['GET', 'HEAD'], exposeHeadRoute: false }

  app.route({
    ...get,
    url: '/v1/dumps',
    handler: async (request, reply) => {
      const { revision, generatedAt, data } = await present(request)
      const dumps: Dumps = {
        revision,
        generatedAt,
        license: standardLicense,
        data: data.map((dump) => Dump.parse(dump)),
      }
      await sendText(request, reply, json, JSON.stringify(dumps))
    },
  })

  app.route({
    ...get,
    url: '/v1/dumps/:file',
    handler: async (request, reply) => {
      const asked = pathPart(request, 'file')
      const { data } = await present(request)
      const dump = data.find(({ name }) => name === asked || name + checksum === asked)
      if (dump === undefined) throw notFound
      if (asked === dump.name) await sendDump(request, reply, dump)
      else await sendText(request, reply, 'text/plain; charset=utf-8', `${dump.sha256}  ${dump.name}\n`)
    },
  })

  async function present(request: FastifyRequest) {
    readParameters(z.strictObject({}), request.raw.url ?? '/')
    const dumps = await servedDumps(env)
    if (dumps === undefined)
      throw new ProblemError('not-found', {
        detail: 'The dumps have not been written yet. Try again in a minute.',
      })
    return dumps
  }

  /** What changes with the dumps, and not with the content. */
  async function sendText(request: FastifyRequest, reply: FastifyReply, type: string, body: string) {
    const content: Content = { at: always, type, body, caching: 'none' }
    const answer = new Answer(content, { base: env.DELIVERY_URL, common })
    reply.hijack()
    await sendAnswer(request.raw, reply.raw, answer, request.ownHeaders, () => undefined)
  }

  async function sendDump(request: FastifyRequest, reply: FastifyReply, dump: ServedDump): Promise<void> {
    const { name, file, sha256, mediaType, format } = dump
    const handle = await open(file)
    try {
      await sendFile(request, reply, handle, {
        etag: `"${sha256}"`,
        headers: [
          ...common,
          'Link',
          `<${standardLicense}>; rel="license"`,
          'Content-Security-Policy',
          inertPolicy,
          // Whoever has a part of it must not get the rest of the next one.
          'Cache-Control',
          'public, no-cache, no-transform',
          'Repr-Digest',
          `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
        ],
        contentHeaders: [
          'Content-Type',
          format === 'csv' ? `${mediaType}; charset=utf-8; header=present` : `${mediaType}; charset=utf-8`,
          'Content-Disposition',
          `attachment; filename="${name}"`,
        ],
      })
    } finally {
      await handle.close()
    }
  }
}
