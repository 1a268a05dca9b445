// Beside each piece of code, a button that copies it. Without this script the pages say and do the same.
const words = { nb: ['Kopier', 'Kopiert'], en: ['Copy', 'Copied'] }
const [copy, copied] = words[document.documentElement.lang]

for (const figure of document.querySelectorAll('figure.code')) {
  const button = document.createElement('button')
  button.textContent = copy
  button.setAttribute('aria-label', `${copy}: ${figure.querySelector('pre').getAttribute('aria-label')}`)
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(figure.querySelector('code').textContent)
    button.textContent = copied
    setTimeout(() => (button.textContent = copy), 2000)
  })
  figure.querySelector('figcaption').append(button)
}
