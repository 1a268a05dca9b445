/** Values of a query by name; empty ones are left out, so that the same choice always has the same address. */
export type QueryValues = Readonly<Record<string, string | null | undefined>>

/** An address with a query, in the order given: `/aktuelt?omrade=klima-og-miljo`. */
export function addressOf(path: string, values: QueryValues): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.append(name, value)
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** Whether a link leads to the section that a page stands in. */
export function isWithin(path: string, href: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`))
}

/** The paths that the path of a page leads through, from the top: `/om-oss` and `/om-oss/organer` above `/om-oss/organer/styret`. */
export function pathsAbove(path: string): string[] {
  const parts = path.split('/').slice(1, -1)
  return parts.map((_part, index) => `/${parts.slice(0, index + 1).join('/')}`)
}

/** An address as a link on a site has it: a path where it leads to the site itself. */
export function localAddress(url: string, origin: string): string {
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : url
}
