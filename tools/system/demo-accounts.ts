import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const accountsSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }))

/** Somebody who can sign in to a demo. */
export type DemoAccount = z.output<typeof accountsSchema>[number]

/** The accounts that setting up a demo has made; none in production. */
export function readDemoAccounts(dataDir: string): DemoAccount[] {
  try {
    return accountsSchema.parse(JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')))
  } catch {
    return []
  }
}

/** The accounts as a table, for the terminal. */
export function describeAccounts(accounts: DemoAccount[]): string {
  const width = (key: 'role' | 'email') => Math.max(...accounts.map((account) => account[key].length))
  return accounts
    .map(
      ({ role, email, password }) =>
        `  ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}`,
    )
    .join('\n')
}
