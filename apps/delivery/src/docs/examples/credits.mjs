// What must be named where each text and each picture is shown
const response = await fetch('https://api.example/v1/news?municipality=3205&limit=3')
const { data } = await response.json()
for (const { title, rights, image } of data) {
  console.log(`${title}\n  ${rights.attribution}`)
  if (image !== null)
    console.log(`  ${image.rights.licenseUrl === null ? 'Ask first: ' : ''}${image.rights.attribution}`)
}
