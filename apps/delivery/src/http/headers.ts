/** A flat list of names and values, as node sends fastest. */
export type HeaderList = string[]

/** The licence of the texts unless a site has another; that of an image is told with the image. */
export const standardLicense = 'https://data.norge.no/nlod/no/2.0'

const exposed = [
  'Deprecation',
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Repr-Digest',
  'Retry-After',
  'Sunset',
  'X-Content-Revision',
  'X-Request-Id',
].join(', ')

/** Headers of every answer of the API: anyone may read it, nothing in it may run. */
export function commonHeaders(origin: string): HeaderList {
  return [
    'Access-Control-Allow-Origin',
    '*',
    'Access-Control-Expose-Headers',
    exposed,
    'Cross-Origin-Resource-Policy',
    'cross-origin',
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'no-referrer',
    'Link',
    `<${origin}/v1/openapi.json>; rel="service-desc", <${origin}/docs>; rel="service-doc"`,
    ...(origin.startsWith('https:')
      ? ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']
      : []),
  ]
}

/** JSON, feeds and files run nothing and embed nothing, wherever a browser shows them. */
export const inertPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"
