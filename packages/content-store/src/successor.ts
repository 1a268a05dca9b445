/**
 * SQL for what `content.documents d` has been merged into, as far as that is public: the rows `s` of it, the best
 * language first. What that was merged into in its turn is followed; a circle ends where it began.
 * @param columns of `s`
 */
export const successorOf = (columns: string): string => `(
  WITH RECURSIVE chain (id) AS (
    SELECT d.successor
    UNION
    SELECT link.successor FROM chain JOIN content.documents link ON link.id = chain.id AND link.state = 'merged')
  SELECT ${columns} FROM chain JOIN content.documents s ON s.id = chain.id AND s.state = 'published' AND s.listed
   ORDER BY s.language = d.language DESC LIMIT 1)`

/**
 * The same as public JSON.
 * @param site place of the site it is seen from; without it, its primary site
 */
export const successorJson = (site?: string): string =>
  successorOf(`json_build_object('id', s.id, 'type', s.type, 'language', s.language, 'slug', s.slug,
    'url', s.addresses -> ${site ?? 's.primary_site'} ->> 'url')::text`)
