import { z } from 'zod'
import { Bodies, hashOf, type Page } from './page.ts'

const Head = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  stamp: z.object({ epoch: z.string(), revision: z.number() }),
  until: z.number().optional(),
  hash: z.string(),
  lengths: z.tuple([z.int(), z.int()]),
})

const newline = 0x0a

/** A page as one file: a line of JSON about it, then its bodies. */
export function encodePage({ status, headers, stamp, until, hash, bodies }: Page): Buffer {
  const { identity, br } = bodies
  const lengths = [identity.length, br.length]
  const head = JSON.stringify({ status, headers, stamp, until, hash, lengths })
  return Buffer.concat([Buffer.from(`${head}\n`), identity, br])
}

/** The page in a file, or null when the file is not whole: a process may have died, or a disk filled, while writing. */
export function decodePage(file: Buffer): Page | null {
  const end = file.indexOf(newline)
  const head = Head.safeParse(parsed(file.subarray(0, Math.max(end, 0))))
  if (!head.success) return null
  const { lengths, ...about } = head.data
  const [identityLength, brLength] = lengths
  const start = end + 1
  if (file.length !== start + identityLength + brLength) return null
  const identity = file.subarray(start, start + identityLength)
  const br = file.subarray(start + identityLength)
  if (hashOf(identity) !== about.hash) return null
  return { ...about, bodies: new Bodies(identity, br) }
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString())
  } catch {
    return null
  }
}
