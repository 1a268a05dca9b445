import { z } from 'zod'
import { documentTypes, DocumentTypeName, type DocumentType } from './documents/index.ts'

/** What all of a type can be fetched as. */
export const dumpFormats = ['csv', 'jsonl'] as const
export const DumpFormat = z
  .enum(dumpFormats)
  .meta({ id: 'DumpFormat', description: 'A table (RFC 4180), or JSON with one document on each line' })
export type DumpFormat = z.infer<typeof DumpFormat>

/** The media types of dumps. */
export const dumpMediaTypes: Record<DumpFormat, string> = { csv: 'text/csv', jsonl: 'application/jsonl' }

/** All published documents of a type in one file. */
export const Dump = z
  .object({
    type: DocumentTypeName,
    format: DumpFormat,
    url: z.url(),
    checksumUrl: z.url().meta({ description: 'The checksum as a file that `sha256sum -c` reads' }),
    mediaType: z.string(),
    bytes: z.int(),
    sha256: z.string().meta({ description: 'SHA-256 of the file, in hexadecimal' }),
    rows: z.int().meta({ description: 'Documents in it; each language of a register entry is one' }),
  })
  .meta({ id: 'Dump' })
export type Dump = z.infer<typeof Dump>

/** The dumps there are. All were read at the same moment. */
export const Dumps = z
  .object({
    revision: z.int().meta({ description: 'Revision of the content they were read at' }),
    generatedAt: z.iso.datetime(),
    license: z.url(),
    data: z.array(Dump),
  })
  .meta({ id: 'Dumps' })
export type Dumps = z.infer<typeof Dumps>

/** The names that dumps have: `news.csv`. */
export const dumpName = (type: DocumentType, format: DumpFormat): string => `${type}.${format}`

/** A column of a table of documents: where its value is, whose name is the same with dots between. */
export type Column = readonly string[]

/** HTML says the same as the blocks, and is what a cell can hold. */
const leftOut = new Set(['body'])

/**
 * The columns that a table of a type has: each field, and each field of an object within it. What may be several, or of
 * several kinds, is one column, whose cells hold JSON.
 */
export function columnsOf(type: DocumentType): Column[] {
  const { shape } = documentTypes[type].document
  return Object.entries(shape).flatMap(([name, schema]) =>
    leftOut.has(name) ? [] : columnsWithin(schema, [name]),
  )
}

function columnsWithin(schema: z.core.$ZodType, path: Column): Column[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return columnsWithin(schema.def.innerType, path)
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) =>
      columnsWithin(field, [...path, name]),
    )
  if (schema instanceof z.ZodRecord && schema.def.keyType instanceof z.ZodEnum) {
    const { valueType, keyType } = schema.def
    return keyType.options.flatMap((name) => columnsWithin(valueType, [...path, String(name)]))
  }
  return [path]
}
