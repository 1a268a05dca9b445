type Json = Record<string, unknown>

const text = (description: string, required = false): Json => ({
  description,
  ...(required && { required }),
  schema: { type: 'string' },
})

/** Headers that answers carry, by name. */
export const answerHeaders: Record<string, Json> = {
  ETag: text('Strong, and of this encoding. Send it back in If-None-Match', true),
  'Cache-Control': text(
    'How long it may be kept, and how long it may be used while it is fetched anew',
    true,
  ),
  Vary: text('Accept-Encoding; of what Accept chooses, that too', true),
  Link: text('`rel="license"`: the licence of the texts', true),
  'Last-Modified': text('When the newest of what is in it was changed'),
  'Content-Language': text('Of one document: the language it is in'),
  'X-Content-Revision': {
    description: 'Revision of the content that the answer was read at',
    schema: { type: 'integer' },
  },
  RateLimit: text('Requests left, and seconds until they are renewed. Not with a key without limit'),
  'RateLimit-Policy': text('Requests allowed, and in how many seconds'),
}

/** Headers of a file, which never changes and is sent in parts to who asks for parts. */
export const fileHeaders: Json = {
  ETag: { $ref: '#/components/headers/ETag' },
  'Cache-Control': { $ref: '#/components/headers/Cache-Control' },
  'Accept-Ranges': text('`bytes`: parts can be asked for with Range'),
}

/** Headers of what is a partner's own, which nobody may keep. */
export const unkeptHeaders: Json = Object.fromEntries(
  ['Cache-Control', 'RateLimit', 'RateLimit-Policy'].map((name) => [
    name,
    { $ref: `#/components/headers/${name}` },
  ]),
)

/** References to all of them, for a success. */
export const headersOfSuccess: Json = Object.fromEntries(
  Object.keys(answerHeaders).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

/** Headers that any address takes from who asks. */
export const requestHeaders: Json[] = [
  {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of the answer you have: 304 while it still holds',
    schema: { type: 'string' },
  },
]
