/** SQL that adds to stored JSON what depends on the reader, by splicing text: parsing would be most of what a read costs. */

/** What is read of each document: the whole, or what lists show of it. */
export type Stored = 'document' | 'card'

/**
 * The public JSON of a row of `content.documents d`.
 * @param site place of the site it is seen from; without it, the primary site
 */
export function composed(json: Stored, site?: string): string {
  return `${site === undefined ? 'd.head' : headOn(site)} || right(d.${json}, -1)`
}

/** As the column `head` has it for the primary site. */
function headOn(site: string): string {
  const part = (name: string) => `COALESCE((d.addresses -> ${site} -> '${name}')::text, 'null')`
  return `'{"revision":' || COALESCE(d.revision, 0) || ',"url":' || ${part('url')} || ',"path":' || ${part('path')} || ','`
}

/** The `url` that composed JSON begins with, which to ask for by itself would cost as much as all the rest of it. */
export function urlIn(json: string): string | null {
  return /^\{"revision":\d+,"url":"([^"\\]+)"/.exec(json)?.[1] ?? null
}

/** An instant as public JSON and cursors have it. */
export const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
