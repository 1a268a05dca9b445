import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sites, type Site } from '@osloregionen/contract'
import { startMockDelivery } from '../mock/server.ts'
import { startSite } from '../site-process.ts'

/**
 * Both sites, with the samples.
 * @param without slugs of samples that are left out
 */
export async function startBothSites(without: readonly string[] = []) {
  const dataDir = await mkdtemp(join(tmpdir(), 'site-'))
  const delivery = await startMockDelivery()
  for (const slug of without) delivery.unpublish(slug)
  const start = (site: Site) => startSite({ site, deliveryUrl: delivery.url, dataDir: join(dataDir, site) })
  const [osloregionen, oslopolitan] = await Promise.all([start('osloregionen'), start('oslopolitan')])
  const urls: Record<Site, string> = { osloregionen: osloregionen.url, oslopolitan: oslopolitan.url }
  return {
    sites,
    urls,
    async close() {
      await Promise.all([osloregionen.kill(), oslopolitan.kill()])
      await delivery.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
