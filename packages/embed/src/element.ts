/*
 * `<osloregionen-feed municipality="3205" type="news" limit="5" language="nb">` for the pages of others. Until the list has
 * come, and when it does not come, what stands inside the element is shown.
 */
import { addressOf, attributeNames, lookOf } from './attributes.ts'
import { toDom } from './dom.ts'
import { ask } from './requests.ts'
import { style } from './style.ts'
import { failureView, feedView } from './view.ts'

/** The API that this script came from. */
const { origin } = new URL(import.meta.url)

// A strict policy for content refuses style in a page, not what a script constructs.
const sheet = new CSSStyleSheet()
sheet.replaceSync(style)

class OsloregionenFeed extends HTMLElement {
  static readonly observedAttributes = attributeNames
  readonly #root = this.attachShadow({ mode: 'open' })
  #request = new AbortController()

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.append(document.createElement('slot'))
  }

  connectedCallback(): void {
    this.#ask()
  }

  disconnectedCallback(): void {
    this.#request.abort()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask()
  }

  /** Attributes change one by one: only the last of them, in a turn, leads to a request. */
  #ask(): void {
    this.#request.abort()
    const { signal } = (this.#request = new AbortController())
    queueMicrotask(() => {
      if (!signal.aborted) void this.#show(signal)
    })
  }

  async #show(signal: AbortSignal): Promise<void> {
    const read = (name: string) => this.getAttribute(name)
    const look = lookOf(read, this.closest<HTMLElement>('[lang]')?.lang ?? '')
    try {
      const items = await ask(origin + addressOf(read, new Date()), signal)
      if (!signal.aborted) this.#root.replaceChildren(toDom(feedView(items, look)))
    } catch {
      if (!signal.aborted)
        this.#root.replaceChildren(document.createElement('slot'), toDom(failureView(look.language)))
    }
  }
}

// A page may hold the script twice.
if (!customElements.get('osloregionen-feed')) customElements.define('osloregionen-feed', OsloregionenFeed)
