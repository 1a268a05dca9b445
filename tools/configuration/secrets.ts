import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32)

const secretsSchema = z.object({
  postgresSuperuser: secret,
  postgresOwner: secret,
  postgresDelivery: secret,
  payloadSecret: secret,
  deliveryInternalKey: secret,
})

/** The secrets of a demo, made by itself at the first start. */
export type Secrets = z.output<typeof secretsSchema>

/** Reads DATA_DIR/secrets.json, or makes it (readable by its owner only). */
export function ensureSecrets(dataDir: string): Secrets & { areNew: boolean } {
  const file = join(dataDir, 'secrets.json')
  if (existsSync(file)) {
    chmodSync(file, 0o600)
    return { ...readSecrets(file), areNew: false }
  }
  const secrets: Secrets = {
    postgresSuperuser: random(),
    postgresOwner: random(),
    postgresDelivery: random(),
    payloadSecret: random(),
    deliveryInternalKey: random(),
  }
  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
  return { ...secrets, areNew: true }
}

function readSecrets(file: string): Secrets {
  const parsed = secretsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`${file} is damaged. Delete it and start again: new secrets are made, content is kept.`)
}

function random(): string {
  return randomBytes(32).toString('base64url')
}
