import { trusted, type SeedContext } from './store.ts'

/** Nobody's: who really has an agreement is for staff to say. */
const partners = [
  {
    name: 'Prøvekommunen (eksempel)',
    contacts: ['nett@example.org', 'utvikler@example.org'],
    scopes: ['usage', 'webhooks'],
    note: 'Et eksempel. Kommunen finnes ikke, og har ingen nøkkel før noen lager en.',
  },
  {
    name: 'Prøveavisa (eksempel)',
    contacts: ['redaksjon@example.org'],
    scopes: ['usage'],
    note: 'Et eksempel på en partner som henter innhold, men ikke har webhooks.',
  },
] satisfies { name: string; contacts: string[]; scopes: ('usage' | 'webhooks')[]; note: string }[]

/** Partners to try the admin with, without keys. Those that are there are left as they are. */
export async function seedPartners(context: SeedContext): Promise<void> {
  const { docs } = await context.payload.find({
    ...trusted(context),
    collection: 'partners',
    pagination: false,
    select: { name: true },
  })
  const known = new Set(docs.map(({ name }) => name))
  for (const partner of partners) {
    if (known.has(partner.name)) continue
    const data = { ...partner, perMinute: 6000, active: true }
    await context.payload.create({ ...trusted(context), collection: 'partners', data })
  }
}
