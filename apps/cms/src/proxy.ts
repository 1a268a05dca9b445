import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'

/** The admin speaks Norwegian unless somebody chose English in it; what the browser prefers is no choice. */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname === '/') return NextResponse.redirect(new URL('/admin', request.url))
  if (request.cookies.has('payload-lng')) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', 'nb')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/', '/admin/:path*'] }
