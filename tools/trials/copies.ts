import { composeEnvironments } from '../system/environment.ts'
import type { Run } from '../system/run.ts'
import { productionServices } from '../system/services.ts'
import { freePorts } from '../processes/ports.ts'

/** Where a second set of processes is reached. */
export interface Copies {
  cmsUrl: string
  deliveryUrl: string
  osloregionenUrl: string
  oslopolitanUrl: string
}

/**
 * Starts some of the product's processes once more, on the same database and in the same folder, as `<name>-copy`.
 * @param deliveryUrl where copies of the sites find the API; the first API unless said otherwise
 */
export async function startCopies(run: Run, names: readonly string[], deliveryUrl?: string): Promise<Copies> {
  const [CMS_PORT = 0, DELIVERY_PORT = 0, OSLOREGIONEN_PORT = 0, OSLOPOLITAN_PORT = 0] = await freePorts(4)
  const settings = { ...run.settings, CMS_PORT, DELIVERY_PORT, OSLOREGIONEN_PORT, OSLOPOLITAN_PORT }
  for (const stage of productionServices(settings, composeEnvironments(settings))) {
    const copies = stage
      .filter(({ name }) => names.includes(name))
      .map((service) => {
        const isSite = service.name === 'osloregionen' || service.name === 'oslopolitan'
        const env: Record<string, string> =
          isSite && deliveryUrl !== undefined ? { DELIVERY_URL: deliveryUrl } : {}
        return { ...service, name: `${service.name}-copy`, env: { ...service.env, ...env } }
      })
    await run.start(...copies)
  }
  const at = (port: number) => `http://localhost:${port}`
  return {
    cmsUrl: at(CMS_PORT),
    deliveryUrl: at(DELIVERY_PORT),
    osloregionenUrl: at(OSLOREGIONEN_PORT),
    oslopolitanUrl: at(OSLOPOLITAN_PORT),
  }
}
