import { sessionHours } from '@osloregionen/partners'

/** The cookie of the partner page: for its path only, unreadable by scripts, and never sent along by pages of others. */
export function sessionCookie(secure: boolean) {
  const name = secure ? '__Secure-partner' : 'partner'
  const attributes = `Path=/partner; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
  return {
    read: (header = ''): string | undefined =>
      header
        .split(/;\s*/)
        .find((part) => part.startsWith(`${name}=`))
        ?.slice(name.length + 1),
    set: (value: string) => `${name}=${value}; Max-Age=${sessionHours * 3600}; ${attributes}`,
    clear: `${name}=; Max-Age=0; ${attributes}`,
  }
}
