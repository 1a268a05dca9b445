export type { Queryable } from './queryable.ts'
export { inTransaction, type Connections } from './transaction.ts'
