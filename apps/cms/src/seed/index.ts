import type { Payload } from 'payload'
import { queueJob } from '../jobs/queue.ts'
import { inTransaction } from '../publishing/transaction.ts'
import { registerPlans } from './entries.ts'
import { seedFiles } from './files.ts'
import { Library } from './library.ts'
import { seedOrganisation } from './organisation.ts'
import { seedPartners } from './partners.ts'
import { seedPictures } from './pictures.ts'
import { carryOut } from './plan.ts'
import { seedRedirects } from './redirects.ts'
import { seedSites } from './sites.ts'
import type { SeedContext } from './store.ts'
import { writtenPlans } from './writtenPlans.ts'

/**
 * Fills the system with sample content made from public facts about Osloregionen. Safe to run again: what is there,
 * by slug or title, is left as it is, and so are changes made by staff. Each group is written whole or not at all.
 */
export async function seed(payload: Payload): Promise<void> {
  const group = async (name: string, work: (context: SeedContext) => Promise<unknown>): Promise<void> => {
    const started = performance.now()
    await inTransaction(payload, (req) => work({ payload, req }))
    payload.logger.info(`Seeded ${name} in ${Math.round(performance.now() - started)} ms`)
  }
  const library = new Library()
  await group('pictures', (context) => seedPictures(context, library))
  await group('files', (context) => seedFiles(context, library))
  await group('documents', async (context) => {
    const plans = [...registerPlans(context, library), ...writtenPlans(context, library)]
    // What embeds what was written after it is presented once more by one job, when all is there.
    if ((await carryOut(context, library, plans)) > 0) await queueJob(context.req, 'rebuild', {})
  })
  await group('redirects', seedRedirects)
  await group('partners', seedPartners)
  await group('sites', async (context) => {
    await seedSites(context, library)
    await seedOrganisation(context)
  })
}
