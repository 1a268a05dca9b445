import { inertPolicy } from './http/headers.ts'

/** How a file is sent. */
export interface FileDescription {
  type: string
  policy: string
  /** What it is called where it is saved; undefined for pictures, which are shown in pages. */
  name?: string
}

const images: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
}
const documents: Record<string, string> = {
  pdf: 'application/pdf',
  geojson: 'application/geo+json',
  json: 'application/json',
}

/**
 * The viewer of a browser can be a plugin in a page that the browser makes around the file, with styles of its own, and
 * a sandbox may keep it out. Scripts, frames and requests stay forbidden.
 */
const viewerPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** One name, no path, and only what the CMS makes. */
const keyForm = /^([A-Za-z0-9][A-Za-z0-9_-]{0,180})\.([a-z]{3,7})$/
/** Names of documents begin with the hash of what they hold; what follows is for people. */
const hashForm = /^[0-9a-f]{24}-/

/** What a file is, by its name; undefined for a name that no file has. */
export function describeFile(key: string): FileDescription | undefined {
  const [, name = '', extension = ''] = keyForm.exec(key) ?? []
  const image = images[extension]
  if (image !== undefined) return { type: image, policy: inertPolicy }
  const type = documents[extension]
  if (type === undefined) return undefined
  const policy = extension === 'pdf' ? viewerPolicy : inertPolicy
  return { type, policy, name: `${name.replace(hashForm, '')}.${extension}` }
}
