// What must be named where each text and each picture is shown
const response = await fetch('https://api.example/v1/news?municipality=3205&limit=3')
const { data } = await response.json()
for (const { title, license, image } of data) {
  console.log(`${title}: text ${license}`)
  if (image !== null)
    console.log(`  picture ${image.credit ?? 'unknown'}, ${image.license ?? 'not to be shown by others'}`)
}
