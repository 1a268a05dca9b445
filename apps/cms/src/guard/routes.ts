import { typeOfFile } from '../domain/fileNames.ts'
import { BadInput } from './problem.ts'

const open = new Set([
  'POST users/login',
  'POST users/logout',
  'GET users/me',
  'POST users/forgot-password',
  'POST users/reset-password',
])

/** May this be asked for without being signed in? */
export function isOpenToAll(method: string, segments: readonly string[]): boolean {
  return open.has(`${method} ${segments.join('/')}`)
}

/** Routes of Payload that nobody uses here: making the first account, job queue, fetching files from elsewhere. */
export function isClosed(segments: readonly string[]): boolean {
  const [first, second] = segments
  if (first === 'users' && (second === 'first-register' || second === 'init' || second === 'verify'))
    return true
  return first === 'payload-jobs' || first === 'payload-kv' || first === 'og' || second === 'paste-url'
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Words that stand where an id would in the addresses of a collection. */
const words = new Set([
  'access',
  'count',
  'file',
  'forgot-password',
  'login',
  'logout',
  'me',
  'refresh-token',
  'reset-password',
  'unlock',
  'versions',
])

/** Preferences of a user are found by name, not by id. */
const byName = 'payload-preferences'

/** Refuses what cannot be the id of anything, before it gets to the database. */
export function checkPath(segments: readonly string[], collections: ReadonlySet<string>): void {
  const [collection, second, third] = segments
  if (segments.some((segment) => segment.length > 200 || !segment.isWellFormed() || segment.includes('\0'))) {
    throw new BadInput('The address is malformed.')
  }
  if (collection === undefined || collection === byName || !collections.has(collection)) return
  if (second === undefined) return
  if (second === 'file') {
    if (third === undefined || typeOfFile(third) === undefined)
      throw new BadInput('There is no such file.', 404)
    return
  }
  const id = second === 'versions' || second === 'access' ? third : words.has(second) ? undefined : second
  if (id !== undefined && id !== 'count' && !uuid.test(id)) {
    throw new BadInput(`“${id.slice(0, 80)}” is not an id. Ids are UUIDs.`)
  }
}
