/**
 * How many rows are read for a page: one of a few numbers that stand in the statement itself. Of a
 * parameter Postgres would know nothing and plan for many; with any number, it would have to keep a hundred times as
 * many prepared statements.
 */
export const readAtMost = (limit: number): number => [5, 20, 50, 100].find((step) => limit <= step) ?? 500
