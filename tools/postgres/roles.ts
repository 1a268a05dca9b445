import pg from 'pg'

/** The roles of the product and the passwords they shall have. */
export type RolePasswords = { osloregionen: string; delivery: string }

/**
 * Makes the roles (or gives them their passwords again). `osloregionen` owns the databases and may make narrower
 * roles; `delivery` may connect and gets what the migrations grant it, nothing else.
 */
export async function ensureRoles(superuserUrl: string, passwords: RolePasswords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await ensureRole(client, 'osloregionen', passwords.osloregionen, 'CREATEROLE')
    await ensureRole(client, 'delivery', passwords.delivery, '')
    // So that the migrations, run by the owner, may change the settings of the role it serves.
    await client.query('GRANT delivery TO osloregionen WITH ADMIN TRUE, INHERIT FALSE, SET FALSE')
  })
}

/** Makes a database owned by `osloregionen` unless it exists. */
export async function ensureDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} OWNER osloregionen`)
  })
}

/** Runs some work on a connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks between two queries says so here; the next query reports it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function ensureRole(client: pg.Client, name: string, password: string, options: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  const verb = rowCount ? 'ALTER' : 'CREATE'
  // Role statements take no parameters; the literal is escaped by the driver.
  await client.query(`${verb} ROLE ${name} LOGIN ${options} PASSWORD ${pg.escapeLiteral(password)}`)
}
