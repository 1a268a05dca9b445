export {
  sampleEvent,
  sampleMeeting,
  sampleMunicipality,
  sampleNews,
  samplePerson,
  sampleStatement,
} from './presentations.ts'
export { sampleRedirect } from './redirect.ts'
export { examples } from './examples.ts'
export { createTestStore, type TestStore } from './store.ts'
export { sampleSite } from './site.ts'
export { sampleBoundaries, sampleMap } from './map.ts'
