'use client'

import { useEffect, useRef, useState } from 'react'
import type { KeyTexts } from './partnerKeyTexts.ts'

type Properties = { text: KeyTexts; shown: { key: string; isReplacement: boolean }; onDone: () => void }

/** A key that was just made, until whoever made it has put it away. */
export function FreshKey({ text, shown, onDone }: Properties) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => field.current?.select(), [])

  async function copy(): Promise<void> {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(shown.key)
      setIsCopied(true)
    } catch {
      // The browser does not let us: the key is selected, and the keyboard copies it.
      setIsCopied(false)
    }
  }

  return (
    <section className="partner-fresh-key" aria-labelledby="partner-fresh-key">
      <h3 id="partner-fresh-key">{text.fresh}</h3>
      <p>
        {text.once} {shown.isReplacement ? text.oldWorks : ''}
      </p>
      <div>
        <input ref={field} readOnly aria-labelledby="partner-fresh-key" value={shown.key} />
        <button
          type="button"
          className="btn btn--style-secondary btn--size-medium"
          onClick={() => void copy()}
        >
          {isCopied ? text.copied : text.copy}
        </button>
        <button type="button" className="btn btn--style-primary btn--size-medium" onClick={onDone}>
          {text.done}
        </button>
      </div>
      <output>{isCopied ? text.copied : ''}</output>
    </section>
  )
}
