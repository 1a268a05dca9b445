import { BadInput } from './problem.ts'

const largestJson = 2_000_000
const largestUpload = 27_000_000
const largestForm = 64_000
const deepest = 80
const mostValues = 60_000
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads the body of a request within our limits; throws on JSON that is broken, too large or too deep. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (request.body === null || request.method === 'GET' || request.method === 'HEAD') return null
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const most = type.startsWith('multipart/')
    ? largestUpload
    : type === 'application/json'
      ? largestJson
      : largestForm
  const announced = Number(request.headers.get('Content-Length') ?? '0')
  if (announced > most) throw tooLarge(most)
  const bytes = await collect(request.body, most)
  if (type === 'application/json') checkJson(bytes)
  if (type.startsWith('multipart/')) await checkForm(bytes, request.headers.get('Content-Type') ?? '')
  return bytes
}

const tooLarge = (most: number) => new BadInput(`The body is larger than ${Math.floor(most / 1000)} kB.`, 413)

async function collect(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > most) throw tooLarge(most)
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function checkJson(bytes: Uint8Array): void {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadInput('The body is not valid UTF-8.')
  }
  if (text.trim() !== '') checkText(text)
}

/** Throws unless the text is a JSON object that is safe to hand on. */
function checkText(text: string): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadInput('The body is not valid JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput('The body must be a JSON object.')
  }
  let values = 0
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length
    if (depth > deepest || values > mostValues)
      throw new BadInput('The body is nested too deep or holds too much.')
    level = level.flatMap(children)
  }
}

function children(value: unknown): unknown[] {
  if (typeof value === 'string') {
    if (!value.isWellFormed() || value.includes('\0'))
      throw new BadInput('A text holds characters that are not text.')
    return []
  }
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) {
    for (const key of Object.keys(value)) {
      if (forbiddenKeys.has(key)) throw new BadInput(`“${key}” is not a field.`)
      if (key.includes('\0') || !key.isWellFormed()) throw new BadInput('The name of a field is malformed.')
    }
  }
  return Object.values(value)
}

/** A form carries a file and, in `_payload`, the fields as JSON. */
async function checkForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void> {
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new BadInput('The form is malformed.')
  }
  const fields = form.get('_payload')
  if (typeof fields === 'string') checkText(fields)
  for (const name of form.keys()) {
    if (name !== '_payload' && name !== 'file')
      throw new BadInput(`“${name.slice(0, 40)}” is not part of the form.`)
  }
  const file = form.get('file')
  if (typeof file === 'string') throw new BadInput('“file” must be a file.')
}
