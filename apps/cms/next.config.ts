import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000' },
  {
    key: 'Content-Security-Policy',
    // Next and Payload write scripts and styles into the page; everything else comes from here alone.
    value: [
      "default-src 'self'",
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
]

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repository,
  // A program that the server starts by its path, and what it needs to open a PDF and to draw boundaries.
  outputFileTracingIncludes: {
    '/api/**': [
      './src/collections/Files/reading/*.ts',
      './node_modules/pdfjs-dist/package.json',
      './node_modules/pdfjs-dist/legacy/build/*.mjs',
      './node_modules/@osloregionen/constellation/package.json',
      './node_modules/@osloregionen/constellation/src/{municipalities,projection}.ts',
      './node_modules/topojson-{client,server,simplify}/package.json',
      './node_modules/topojson-{client,server,simplify}/dist/**',
      // topojson-simplify has a link of its own to what it needs, and only what stands here is copied.
      '../../node_modules/.pnpm/topojson-simplify@*/node_modules/topojson-client/{package.json,dist/**}',
    ],
  },
  turbopack: { root: repository },
  transpilePackages: ['constellation', 'content-store', 'contract', 'database', 'partners'].map(
    (name) => `@osloregionen/${name}`,
  ),
  poweredByHeader: false,
  // Types are checked by the typecheck of the whole repository; once is enough.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  headers: async () => [{ source: '/:path*', headers }],
}

export default withPayload(config)
