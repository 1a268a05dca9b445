import { stdin } from 'node:process'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { isRole, roles } from '../domain/roles.ts'
import { help, run, say } from './session.ts'

help(`Usage: node src/commands/create-user.ts --email ADDRESS --role ${roles.join('|')} [--name NAME] < FILE

Makes an account, or gives the account that has the address a new password and role. The password is read from standard
input, so that it is seen neither in the process list nor in the shell's history. The first account is made this way.
`)

const { values } = parseArgs({
  options: { email: { type: 'string' }, role: { type: 'string' }, name: { type: 'string' } },
})
const { email, role } = values

await run(async (payload) => {
  if (email === undefined || !isRole(role))
    throw new Error('Say --email and --role; --help tells which roles there are.')
  if (stdin.isTTY) say('Password, then Ctrl-D:')
  const password = (await text(stdin)).trim()
  const data = { email, role, password, name: values.name ?? email.split('@')[0] ?? email }
  const where = { email: { equals: email } }
  const found = await payload.find({ collection: 'users', where, limit: 1, depth: 0, overrideAccess: true })
  const existing = found.docs[0]
  if (existing === undefined) {
    await payload.create({ collection: 'users', data, overrideAccess: true })
    say(`made ${role} ${email}`)
    return
  }
  const { name: _, ...withoutName } = data
  await payload.update({
    collection: 'users',
    id: existing.id,
    data: values.name === undefined ? withoutName : data,
    overrideAccess: true,
  })
  say(`changed ${role} ${email}`)
})
