// node news.mjs (Node 20 or later; the same lines run in a browser)
const address = 'https://api.example/v1/news?municipality=3205&limit=3'
const response = await fetch(address)
const answer = await response.json()
if (!response.ok) throw new Error(answer.detail)

// Of some news only the month is known, or the year.
const known = { day: 10, month: 7, year: 4 }
for (const { publishedAt, publishedPrecision, title, url } of answer.data) {
  console.log(publishedAt.slice(0, known[publishedPrecision]), title, url)
}
