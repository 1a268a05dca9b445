import { ensureSecrets } from '../configuration/secrets.ts'
import type { Settings } from '../configuration/settings.ts'
import { ensureCluster, resetSuperuserPassword } from '../postgres/cluster.ts'
import { stopLeftover } from '../postgres/postmaster.ts'
import { ensureDatabase, ensureRoles } from '../postgres/roles.ts'
import { postgresService, superuserUrl } from '../postgres/service.ts'
import type { Service } from '../processes/service.ts'

/** The embedded Postgres of some settings: the service, what it shall say to the operator, and what follows its start. */
export type EmbeddedDatabase = { service: Service; remark: string | undefined; arrange: () => Promise<void> }

/** Makes the cluster if there is none, and gets it ready to be started. */
export async function prepareDatabase(settings: Settings, throwaway: boolean): Promise<EmbeddedDatabase> {
  const secrets = ensureSecrets(settings.DATA_DIR)
  const cluster = await ensureCluster(settings.DATA_DIR, secrets.postgresSuperuser, { throwaway })
  await stopLeftover(cluster.data)
  if (secrets.areNew && !cluster.isNew) await resetSuperuserPassword(cluster)
  const url = superuserUrl(cluster, settings.POSTGRES_PORT)
  return {
    service: postgresService(cluster, { port: settings.POSTGRES_PORT, throwaway }),
    remark: cluster.remark,
    arrange: async () => {
      await ensureRoles(url, { osloregionen: secrets.postgresOwner, delivery: secrets.postgresDelivery })
      await ensureDatabase(url, 'osloregionen')
    },
  }
}
