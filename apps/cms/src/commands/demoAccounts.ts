import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { roles } from '../domain/roles.ts'
import type { Role } from '../domain/roles.ts'
import { env } from '../env.ts'

const file = path.join(env.DATA_DIR, 'demo-accounts.json')
const Accounts = z.array(z.object({ role: z.enum(roles), email: z.email(), password: z.string().min(12) }))
type Account = z.infer<typeof Accounts>[number]

const people: Record<Role, { name: string; mailbox: string }> = {
  admin: { name: 'Anne Administrator', mailbox: 'administrator' },
  editor: { name: 'Randi Redaktør', mailbox: 'redaktor' },
  author: { name: 'Sverre Skribent', mailbox: 'skribent' },
  contributor: { name: 'Kari Kommunekontakt', mailbox: 'kommunekontakt' },
  reviewer: { name: 'Finn Fagperson', mailbox: 'fagperson' },
}

/** An account for every role, for trying things out; passwords are random and stand in a file only the owner reads. */
export async function ensureDemoAccounts(payload: Payload): Promise<string> {
  const known = await readAccounts()
  const accounts: Account[] = []
  for (const role of roles) {
    const email = `${people[role].mailbox}@demo.osloregionen.no`
    const password =
      known.find((account) => account.email === email)?.password ?? randomBytes(15).toString('base64url')
    await ensure(payload, { role, email, password })
    accounts.push({ role, email, password })
  }
  await mkdir(env.DATA_DIR, { recursive: true })
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  return file
}

async function readAccounts(): Promise<Account[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]')
  const parsed = Accounts.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : []
}

/** The file may have been lost while the accounts stayed, or the other way round: the file holds. */
async function ensure(payload: Payload, { role, email, password }: Account): Promise<void> {
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const existing = found.docs[0]
  const municipality = role === 'contributor' ? await someMunicipality(payload) : null
  if (existing === undefined) {
    const data = { name: people[role].name, role, email, password, municipality }
    await payload.create({ collection: 'users', data, overrideAccess: true })
    return
  }
  const signedIn = await payload.login({ collection: 'users', data: { email, password } }).catch(() => null)
  if (signedIn === null || (municipality !== null && !existing.municipality)) {
    await payload.update({
      collection: 'users',
      id: existing.id,
      data: { password, ...(municipality === null ? {} : { municipality }) },
      overrideAccess: true,
    })
    await payload.unlock({ collection: 'users', data: { email, password }, overrideAccess: true })
  }
}

async function someMunicipality(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: { slug: { equals: 'lillestrom' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}
