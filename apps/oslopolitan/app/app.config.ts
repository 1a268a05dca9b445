import type { SiteAddresses } from '@osloregionen/site-layer/addresses'

const addresses: SiteAddresses = {
  news: '/stories',
  municipalities: '/region',
  priorityAreas: null,
  search: '/search',
  query: {
    priorityArea: null,
    municipality: 'municipality',
    kind: 'kind',
    year: 'year',
    type: 'type',
    after: 'after',
  },
}

export default defineAppConfig({ addresses })
