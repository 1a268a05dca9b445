export { sampleMunicipality, sampleNews, samplePerson, type Sample } from './presentations.ts'
export { createTestStore, type TestStore } from './store.ts'
export { sampleSite } from './site.ts'
