// node follow.mjs: keeps a copy in memory, and says so when it is exact
import { createClient } from '@osloregionen/client'

const documents = new Map()
const keyOf = ({ id, language }) => `${id} ${language}`
let cursor = null

const store = {
  loadCursor: () => cursor,
  saveCursor: (reached) => (cursor = reached),
  put: (document) => documents.set(keyOf(document), document),
  remove: (removal) => documents.delete(keyOf(removal)),
  clear: () => documents.clear(),
}

await createClient({ baseUrl: 'https://api.example' }).follow(store, {
  filters: { municipality: '3205' },
  onProgress: ({ isCurrent }) => isCurrent && console.log(`${documents.size} documents, all current`),
  onError: (error, delay) => console.warn(`${error.message}; next try in ${Math.round(delay / 1000)} s`),
})
