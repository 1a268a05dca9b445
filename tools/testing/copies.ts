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
 * @param otherwise variables that the copies have with another value
 */
export async function startCopies(
  run: Run,
  names: readonly string[],
  otherwise: Record<string, string> = {},
): Promise<Copies> {
  const [CMS_PORT = 0, DELIVERY_PORT = 0, OSLOREGIONEN_PORT = 0, OSLOPOLITAN_PORT = 0] = await freePorts(4)
  const settings = { ...run.settings, CMS_PORT, DELIVERY_PORT, OSLOREGIONEN_PORT, OSLOPOLITAN_PORT }
  for (const stage of productionServices(settings, composeEnvironments(settings))) {
    const copies = stage.filter(({ name }) => names.includes(name))
    await run.start(
      ...copies.map((service) => ({
        ...service,
        name: `${service.name}-copy`,
        env: { ...service.env, ...otherwise },
      })),
    )
  }
  const at = (port: number) => `http://localhost:${port}`
  return {
    cmsUrl: at(CMS_PORT),
    deliveryUrl: at(DELIVERY_PORT),
    osloregionenUrl: at(OSLOREGIONEN_PORT),
    oslopolitanUrl: at(OSLOPOLITAN_PORT),
  }
}
