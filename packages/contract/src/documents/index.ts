import { z } from 'zod'
import { Municipality, MunicipalityCard } from './municipalities.ts'
import { News, NewsCard } from './news.ts'
import { Person, PersonCard } from './people.ts'
import { PriorityArea, PriorityAreaCard } from './priority-areas.ts'

/**
 * Every public type. `localized` types are one document with a presentation per language (registers such as
 * municipalities); the others are one document per language.
 */
export const documentTypes = {
  news: { document: News, card: NewsCard, localized: false },
  'priority-areas': { document: PriorityArea, card: PriorityAreaCard, localized: true },
  municipalities: { document: Municipality, card: MunicipalityCard, localized: true },
  people: { document: Person, card: PersonCard, localized: true },
} as const

export type DocumentType = keyof typeof documentTypes

export const isDocumentType = (value: string): value is DocumentType => Object.hasOwn(documentTypes, value)
export const documentTypeNames = Object.keys(documentTypes).filter(isDocumentType)

export const DocumentTypeName = z.enum(documentTypeNames).meta({ id: 'DocumentType' })

export const AnyDocument = z
  .discriminatedUnion('type', [News, PriorityArea, Municipality, Person])
  .meta({ id: 'Document' })
export const AnyCard = z
  .discriminatedUnion('type', [NewsCard, PriorityAreaCard, MunicipalityCard, PersonCard])
  .meta({ id: 'Card' })
export type AnyDocument = z.infer<typeof AnyDocument>
export type AnyCard = z.infer<typeof AnyCard>

export type DocumentOf<T extends DocumentType> = z.infer<(typeof documentTypes)[T]['document']>
export type CardOf<T extends DocumentType> = z.infer<(typeof documentTypes)[T]['card']>
