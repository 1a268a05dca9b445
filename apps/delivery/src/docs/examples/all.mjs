// node all.mjs
const query = new URLSearchParams({ municipality: '3205', limit: '100' })
for (;;) {
  const response = await fetch(`https://api.example/v1/documents?${query}`)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail)
  for (const { type, title } of answer.data) console.log(type, title)
  if (answer.next === null) break
  query.set('cursor', answer.next)
}
