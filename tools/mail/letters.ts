import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser'

/** One caught message, as the list and the JSON show it. */
export type Letter = {
  id: string
  receivedAt: string
  from: string
  to: string[]
  subject: string
  text: string
  html: string | null
  headers: Record<string, string>
}

const ID = /^[0-9]{17}-[0-9]{4}$/

/** Caught mail on disk: each message is one .eml file, exactly as it came. */
export class LetterBox {
  readonly #folder: string
  readonly #parsed = new Map<string, Letter>()
  #count = 0

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Keeps a message and returns its id. A file appears complete or not at all. */
  keep(raw: Buffer): string {
    const moment = new Date().toISOString().replaceAll(/\D/g, '')
    const id = `${moment}-${String(this.#count++ % 10_000).padStart(4, '0')}`
    const draft = join(this.#folder, `.${id}`)
    writeFileSync(draft, raw)
    renameSync(draft, join(this.#folder, `${id}.eml`))
    return id
  }

  /** Everything caught, newest first. */
  async all(): Promise<Letter[]> {
    const ids = readdirSync(this.#folder)
      .filter((name) => name.endsWith('.eml') && ID.test(name.slice(0, -4)))
      .map((name) => name.slice(0, -4))
      .toSorted()
      .toReversed()
    const letters: Letter[] = []
    for (const id of ids) {
      const letter = await this.find(id)
      if (letter) letters.push(letter)
    }
    return letters
  }

  async find(id: string): Promise<Letter | undefined> {
    const known = this.#parsed.get(id)
    if (known) return known
    const raw = this.raw(id)
    if (!raw) return undefined
    const letter = toLetter(id, await simpleParser(raw))
    this.#parsed.set(id, letter)
    return letter
  }

  raw(id: string): Buffer | undefined {
    if (!ID.test(id)) return undefined
    try {
      return readFileSync(join(this.#folder, `${id}.eml`))
    } catch {
      return undefined
    }
  }
}

function toLetter(id: string, mail: ParsedMail): Letter {
  return {
    id,
    receivedAt: receivedAt(id),
    from: mail.from?.text ?? '',
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || null,
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
    ),
  }
}

function receivedAt(id: string): string {
  const [, year, month, day, hour, minute, second, millisecond] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})/.exec(id) ?? []
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`
}

function addresses(to: AddressObject | AddressObject[] | undefined): string[] {
  if (!to) return []
  return [to].flat().flatMap(({ value }) => value.map(({ address, name }) => address ?? name))
}
