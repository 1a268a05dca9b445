/*
 * Completions of what a reader types into the search field, as an editable combobox with a list (WAI-ARIA Authoring
 * Practices). Runs in the browser, and only adds: without it, or when no completions come, the form is a plain form.
 */

/** Milliseconds without a key before completions are asked for. */
const pause = 150
/** Fewer letters complete to nearly anything. */
const shortest = 2

function complete(form: HTMLFormElement, input: HTMLInputElement): void {
  const { suggestions: source = '', suggestionsLabel: label = '' } = form.dataset
  const list = document.createElement('ul')
  Object.assign(list, {
    id: `${input.id}-options`,
    className: 'plain search-options',
    role: 'listbox',
    hidden: true,
  })
  list.ariaLabel = label
  const status = document.createElement('p')
  Object.assign(status, { className: 'unseen', role: 'status' })
  form.append(list, status)
  // A searchbox has no list; a text field may be a combobox.
  Object.assign(input, { type: 'text', role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' })
  input.setAttribute('aria-controls', list.id)

  let timer: ReturnType<typeof setTimeout> | undefined
  let request = new AbortController()
  let active: Element | undefined

  function point(at: Element | undefined) {
    if (active) active.ariaSelected = 'false'
    active = at
    if (at === undefined) return input.removeAttribute('aria-activedescendant')
    at.ariaSelected = 'true'
    at.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', at.id)
  }

  function show(isShown: boolean) {
    list.hidden = !isShown
    input.ariaExpanded = String(isShown)
    status.textContent = isShown ? `${label}: ${list.children.length}` : ''
    point(undefined)
  }

  /** Forgets what was asked for and has not come. */
  function settle() {
    clearTimeout(timer)
    request.abort()
  }

  function choose(option: Element) {
    settle()
    input.value = option.textContent
    show(false)
    form.requestSubmit()
  }

  async function ask(q: string) {
    request = new AbortController()
    try {
      const answer = await fetch(`${source}?${new URLSearchParams({ q })}`, { signal: request.signal })
      const { data }: { data: string[] } = await answer.json()
      list.replaceChildren(
        ...data.map((title, index) => {
          const option = document.createElement('li')
          Object.assign(option, { id: `${list.id}-${index}`, role: 'option', textContent: title })
          option.ariaSelected = 'false'
          return option
        }),
      )
      show(data.length > 0)
    } catch {
      if (!request.signal.aborted) show(false)
    }
  }

  function move(step: 1 | -1) {
    const options = [...list.children]
    // Between the last and the first lies the field itself.
    const places = [undefined, ...options]
    point(places.at((places.indexOf(active) + step) % places.length))
  }

  input.addEventListener('input', () => {
    settle()
    const q = input.value.trim()
    if (q.length < shortest) {
      list.replaceChildren()
      show(false)
    } else timer = setTimeout(() => void ask(q), pause)
  })
  input.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.children.length === 0) return
      if (!isOpen) show(true)
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && isOpen && active) choose(active)
    else if (event.key === 'Escape' && isOpen) {
      settle()
      show(false)
    } else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => {
    settle()
    show(false)
  })
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null
    if (option) choose(option)
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) {
  const input = form.querySelector('input')
  if (input) complete(form, input)
}
