'use client'

import { useState, type KeyboardEvent } from 'react'
import type { KeyTexts } from './partnerKeyTexts.ts'

type Properties = {
  text: KeyTexts
  isWorking: boolean
  create: (asked: { name: string; expiresOn: string | null }) => Promise<boolean>
}

/** What a new key is called and how long it lasts. */
export function NewKey({ text, isWorking, create }: Properties) {
  const [name, setName] = useState('')
  const [expiresOn, setExpiresOn] = useState('')

  async function make(): Promise<void> {
    if (!(await create({ name, expiresOn: expiresOn || null }))) return
    setName('')
    setExpiresOn('')
  }
  // The fields stand in the form of the partner, which Enter would save.
  const makeOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!event.repeat) void make()
  }

  return (
    <fieldset className="partner-new-key">
      <legend>{text.newKey}</legend>
      <label>
        {text.name}
        <input
          value={name}
          maxLength={100}
          aria-describedby="partner-key-hint"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={makeOnEnter}
        />
      </label>
      <label>
        {text.expires}
        <input
          type="date"
          value={expiresOn}
          onChange={(event) => setExpiresOn(event.target.value)}
          onKeyDown={makeOnEnter}
        />
      </label>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-medium"
        aria-disabled={isWorking}
        onClick={() => void make()}
      >
        {text.create}
      </button>
      <p id="partner-key-hint">{text.nameHint}</p>
    </fieldset>
  )
}
