export type { Queryable } from '@osloregionen/database'
