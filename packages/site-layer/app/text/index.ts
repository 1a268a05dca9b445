import type { Language } from '@osloregionen/contract'
import { en } from './en.ts'
import { nb, type Text } from './nb.ts'
import { nn } from './nn.ts'

/** What the sites say themselves, by language. */
export const texts: Record<Language, Text> = { nb, nn, en }
export type { Text }
