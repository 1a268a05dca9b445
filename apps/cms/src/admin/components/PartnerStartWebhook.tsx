'use client'

import { useRef, useState } from 'react'
import { askPartner } from './partnerRequest.ts'
import { webhookTexts } from './partnerWebhookTexts.ts'

type Properties = { path: string; language: 'nb' | 'en' }

/** Switches a webhook on again that was switched off. */
export function StartWebhook({ path, language }: Properties) {
  const text = webhookTexts[language]
  const [isDone, setIsDone] = useState(false)
  const [problem, setProblem] = useState('')
  // Known at once, where the state is only known when it is drawn.
  const busy = useRef(false)

  async function start(): Promise<void> {
    if (busy.current) return
    busy.current = true
    setProblem('')
    try {
      await askPartner({ method: 'POST', path }, text.failed)
      setIsDone(true)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : text.failed)
      busy.current = false
    }
  }

  return (
    <div>
      {/* It stays when it has been pressed: what has the focus does not go away. */}
      <button
        type="button"
        className="btn btn--size-small btn--style-secondary"
        aria-disabled={isDone}
        onClick={() => void start()}
      >
        {text.start}
      </button>
      {isDone ? null : <span>{text.startHint}</span>}
      <output className="partner-done">{isDone ? text.started : ''}</output>
      <p role="alert" className="partner-problem">
        {problem}
      </p>
    </div>
  )
}
