export type { Queryable } from './queryable.ts'
