// Shows the answer below the form instead of leading away from it.
const words = {
  nb: {
    asking: 'Spør …',
    answered: 'Ferdig.',
    refused: 'Avvist, med status',
    silent: 'Det kom ikke noe svar. Prøv igjen.',
  },
  en: {
    asking: 'Asking …',
    answered: 'Done.',
    refused: 'Refused, with status',
    silent: 'There was no answer. Try again.',
  },
}[document.documentElement.lang]
const form = document.querySelector('form')
const state = document.getElementById('state')
const answer = document.getElementById('answer')

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  state.textContent = words.asking
  try {
    const response = await fetch(`/graphql?${new URLSearchParams(new FormData(form))}`)
    const text = await response.text()
    answer.textContent = JSON.stringify(JSON.parse(text), null, 2)
    answer.hidden = false
    state.textContent = response.ok ? words.answered : `${words.refused} ${response.status}.`
  } catch {
    state.textContent = words.silent
  }
})
