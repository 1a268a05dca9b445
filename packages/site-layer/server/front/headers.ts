import { frameHosts } from '../../app/format/video.ts'

/** Sent with everything. */
export function commonHeaders(production: boolean): [string, string][] {
  const headers: [string, string][] = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ]
  if (production) headers.push(['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'])
  return headers
}

/**
 * What a page may load and do: nothing runs in it but, on few, a script of ours; its own styles, images and fonts, and forms
 * to its own site. What it says of pages to make ready counts as a script too. Style sheets draw signs by `data:` images. A film that the reader opens comes from one of the services
 * that may be shown in a frame. Tools that check a page read robots.txt from inside it.
 * @param styles source of the styles that stand in the page
 * @param speculation source of the rules for pages to make ready
 * @param runs whether the page has a script of ours, which may ask this site for what it shows
 */
export const contentSecurityPolicy = (styles: string | null, speculation: string, runs = false) =>
  [
    "default-src 'none'",
    `style-src 'self'${styles === null ? '' : ` ${styles}`}`,
    `script-src ${runs ? "'self' " : ''}${speculation}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${frameHosts.map((host) => `https://${host}`).join(' ')}`,
    "form-action 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

export const permissionsPolicy = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')
