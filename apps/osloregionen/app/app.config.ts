import type { SiteAddresses } from '@osloregionen/site-layer/addresses'

const addresses: SiteAddresses = {
  news: '/aktuelt',
  municipalities: '/kommuner',
  priorityAreas: '/prosjekter',
  search: '/sok',
  query: {
    priorityArea: 'omrade',
    municipality: 'kommune',
    kind: 'type',
    year: 'ar',
    type: 'type',
    after: 'etter',
  },
}

export default defineAppConfig({ addresses })
