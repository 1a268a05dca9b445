import type { Language } from '@osloregionen/contract'
import { en } from './en/index.ts'
import { nb, type Text } from './nb/index.ts'
import { nn } from './nn/index.ts'

/** What the sites say themselves, by language. */
export const texts: Record<Language, Text> = { nb, nn, en }
export type { Text }
