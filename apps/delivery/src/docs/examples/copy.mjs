// node copy.mjs, by cron: keeps an exact copy in copy.json, and takes up where it was. Needs nothing but Node 20.
import { readFile, rename, writeFile } from 'node:fs/promises'

const file = 'copy.json'
const begin = () => ({ since: null, documents: {} })
let copy = await readFile(file, 'utf8').then(JSON.parse, begin)
const keyOf = ({ id, language }) => `${id} ${language}`

for (let more = true; more;) {
  const query = new URLSearchParams({ limit: '100' })
  if (copy.since !== null) query.set('since', copy.since)
  const response = await fetch(`https://api.example/v1/changes?${query}`)
  const answer = await response.json()
  if (response.status === 410 && copy.since !== null) {
    // The content was restored from a backup: begin again.
    copy = begin()
    continue
  }
  if (!response.ok) throw new Error(answer.detail)

  for (const change of answer.changes) {
    if (change.op === 'upsert') copy.documents[keyOf(change.document)] = change.document
    else delete copy.documents[keyOf(change)]
  }
  copy.since = answer.next
  more = answer.more
}

// First beside the old copy, then in its place: whoever reads never sees half of it.
await writeFile(`${file}.new`, JSON.stringify(copy))
await rename(`${file}.new`, file)
console.log(`${Object.keys(copy.documents).length} documents`)
