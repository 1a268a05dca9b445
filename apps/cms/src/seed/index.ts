import type { Payload } from 'payload'
import { inTransaction } from '../publishing/transaction.ts'
import { seedArticles } from './articles.ts'
import { seedPictures } from './pictures.ts'
import { seedMunicipalities, seedPeople, seedPriorityAreas } from './registers.ts'
import { seedSites } from './sites.ts'
import type { SeedContext } from './store.ts'

/**
 * Fills the system with sample content made from public facts about Osloregionen. Safe to run again: what is there,
 * by slug or title, is left as it is, and so are changes made by staff. Each group is written whole or not at all.
 */
export async function seed(payload: Payload): Promise<void> {
  const group = async <Result>(
    name: string,
    work: (context: SeedContext) => Promise<Result>,
  ): Promise<Result> => {
    const started = performance.now()
    const result = await inTransaction(payload, (req) => work({ payload, req }))
    payload.logger.info(`Seeded ${name} in ${Math.round(performance.now() - started)} ms`)
    return result
  }
  const pictures = await group('pictures', seedPictures)
  const people = await group('people', seedPeople)
  const priorityAreas = await group('priority areas', seedPriorityAreas)
  const municipalities = await group('municipalities', seedMunicipalities)
  const referred = { pictures, people, priorityAreas, municipalities }
  const articles = await group('news and stories', (context) => seedArticles(context, referred))
  await group('sites', (context) => seedSites(context, articles))
}
