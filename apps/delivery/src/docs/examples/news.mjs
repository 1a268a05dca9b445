// node news.mjs (Node 20 or later; the same lines run in a browser)
const address = 'https://api.example/v1/news?municipality=3205&limit=3'
const response = await fetch(address)
const answer = await response.json()
if (!response.ok) throw new Error(answer.detail)

for (const { publishedAt, title, url } of answer.data) {
  console.log(publishedAt.slice(0, 10), title, url)
}
