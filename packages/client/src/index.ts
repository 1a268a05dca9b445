export { createClient, type Client, type ListOf } from './client.ts'
export { ApiError, isApiError } from './error.ts'
export { revisionOf, type Answer, type ClientOptions } from './transport.ts'
export type { StreamOptions } from './stream.ts'
