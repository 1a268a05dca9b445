// node build.mjs, where your pages are built: writes a page that needs no script
import { writeFile } from 'node:fs/promises'

const query = 'municipality=3205&type=news&limit=5&language=nb'
const response = await fetch(`https://api.example/v1/embed/fragment?${query}`)
if (!response.ok) throw new Error(`The API answered ${response.status}`)

await writeFile(
  'index.html',
  `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<title>Lillestrøm kommune</title>
<h1>Lillestrøm kommune</h1>
${await response.text()}
</html>
`,
)
