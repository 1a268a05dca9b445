import { createClient } from '@osloregionen/client'

const api = createClient({ baseUrl: 'https://api.example' })
const { data } = await api.list('news', { municipality: '3205', limit: 3 })
for (const { title, url } of data.data) console.log(title, url)

// All of a list, page by page
for await (const event of api.each('events', { startsAfter: '2021-01-01', sort: 'startsAt' })) {
  console.log(event.startsAt, event.title)
}
