/** A flat list of names and values, as node sends fastest. */
export type HeaderList = string[]

/** The licence of the texts; that of an image is told with the image. */
export const license = 'https://data.norge.no/nlod/no/2.0'

const exposed =
  'ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Repr-Digest, X-Content-Revision'

/** Headers of every answer of the API: anyone may read it, nothing in it may run. */
export function commonHeaders(secure: boolean): HeaderList {
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
    `<${license}>; rel="license"`,
    ...(secure ? ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] : []),
  ]
}

/** JSON, feeds and files run nothing and embed nothing, wherever a browser shows them. */
export const inertPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"
