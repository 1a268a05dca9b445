import { z } from 'zod'
import { refused } from './answers.ts'
import type { Opened, PageText, Refused } from './answers.ts'
import { ask, Busy, tooMuch } from './ask.ts'
import type { BoundaryFault, Boundaries as Drawn } from './boundaries.ts'

const reasons = ['unknown', 'encrypted', 'broken', 'active', 'heavy', 'geodata', 'projection'] as const

const Answer: z.ZodType<Opened | Refused> = z.union([
  z.object({ refused: z.enum(reasons) }),
  z.object({
    format: z.enum(['pdf', 'geojson', 'topojson']),
    title: z.string().nullable(),
    language: z.string().nullable(),
    pages: z.int().positive().nullable(),
    tagged: z.boolean().nullable(),
  }),
])

const Text: z.ZodType<PageText[]> = z.array(z.object({ page: z.int().positive(), text: z.string() }))

const Cover = z.base64().nullable()

/** The municipalities drawn from a file, or why they cannot be. */
export const Boundaries: z.ZodType<Drawn | BoundaryFault> = z.union([
  z.object({
    width: z.number().positive(),
    height: z.number().positive(),
    areas: z.array(
      z.object({ number: z.string(), path: z.string(), labelPoint: z.tuple([z.number(), z.number()]) }),
    ),
  }),
  z.object({ fault: z.enum(['areas', 'numbers', 'heavy']) }),
  z.object({ fault: z.literal('missing'), missing: z.array(z.string()) }),
])

/** What a file is, decided by its content. */
export async function openFile(file: Buffer): Promise<Opened | Refused> {
  try {
    const answer = await ask('open', file)
    return answer === tooMuch ? refused('heavy') : Answer.parse(answer)
  } catch (error) {
    if (error instanceof Busy) return refused('busy')
    throw error
  }
}

/** The text of a PDF by page; null when it is too much to read. */
export async function textOfFile(file: Buffer): Promise<PageText[] | null> {
  const answer = await ask('text', file)
  return answer === tooMuch ? null : Text.parse(answer)
}

/** The municipalities as the map of them shows them, drawn from geodata. */
export async function boundariesOfFile(file: Buffer): Promise<Drawn | BoundaryFault | Refused> {
  try {
    const answer = await ask('boundaries', file)
    return answer === tooMuch ? { fault: 'heavy' } : Boundaries.parse(answer)
  } catch (error) {
    if (error instanceof Busy) return refused('busy')
    throw error
  }
}

/** The first page of a PDF as a PNG; null when it cannot be drawn. */
export async function coverOfFile(file: Buffer): Promise<Buffer | null> {
  const answer = await ask('cover', file)
  const image = answer === tooMuch ? null : Cover.parse(answer)
  return image === null ? null : Buffer.from(image, 'base64')
}
