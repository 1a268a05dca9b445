'use client'

import { useEffect, useRef, useState } from 'react'
import { keyTexts, type KeyTexts } from './partnerKeyTexts.ts'
import { locales, moment, timeZone } from './partnerTimes.ts'

/** A key as it comes from the server. */
export type ShownKey = {
  id: string
  name: string
  start: string
  createdAt: string
  createdBy: string
  expiresAt: string | null
  revokedAt: string | null
  replacedBy: string | null
  lastUsedAt: string | null
}

type Properties = {
  shown: ShownKey
  language: 'nb' | 'en'
  isWorking: boolean
  onReplace: () => void
  onRevoke: () => void
}

/** One key. Taking it back is asked about first, in the row itself. */
export function KeyRow({ shown, language, isWorking, onReplace, onRevoke }: Properties) {
  const text = keyTexts[language]
  const [isAsking, setIsAsking] = useState(false)
  const revokeButton = useRef<HTMLButtonElement>(null)
  const works = shown.revokedAt === null && !isOver(shown)
  const what = `${shown.name} ${shown.start}`
  const button = { type: 'button', className: 'btn btn--size-small btn--style-secondary' } as const
  return (
    <tr>
      <th scope="row">{shown.name}</th>
      <td>
        <code>{shown.start}…</code>
      </td>
      <td>
        {moment(shown.createdAt, language)} {text.by} {shown.createdBy}
      </td>
      <td>{shown.lastUsedAt === null ? text.never : moment(shown.lastUsedAt, language)}</td>
      <td>{stateOf(shown, language)}</td>
      <td className="partner-actions">
        {works && shown.replacedBy === null ? (
          <button
            {...button}
            aria-disabled={isWorking}
            aria-label={`${text.replace} ${what}`}
            onClick={onReplace}
          >
            {text.replace}
          </button>
        ) : null}
        {works ? (
          <button
            {...button}
            ref={revokeButton}
            aria-expanded={isAsking}
            aria-label={`${text.revoke} ${what}`}
            onClick={() => setIsAsking(!isAsking)}
          >
            {text.revoke}
          </button>
        ) : null}
        {works && isAsking ? (
          <RevokeQuestion
            text={text}
            isWorking={isWorking}
            onYes={onRevoke}
            onNo={() => {
              setIsAsking(false)
              revokeButton.current?.focus()
            }}
          />
        ) : null}
      </td>
    </tr>
  )
}

type QuestionProperties = { text: KeyTexts; isWorking: boolean; onYes: () => void; onNo: () => void }

/** Whether a key shall end at once: the answer that changes nothing is the nearest. */
function RevokeQuestion({ text, isWorking, onYes, onNo }: QuestionProperties) {
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => no.current?.focus(), [])
  return (
    <fieldset>
      <legend>{text.confirmRevoke}</legend>
      <button
        type="button"
        className="btn btn--size-small btn--style-primary"
        aria-disabled={isWorking}
        onClick={onYes}
      >
        {text.yes}
      </button>
      <button ref={no} type="button" className="btn btn--size-small btn--style-secondary" onClick={onNo}>
        {text.no}
      </button>
    </fieldset>
  )
}

const isOver = ({ expiresAt }: ShownKey): boolean => expiresAt !== null && new Date(expiresAt) <= new Date()

function stateOf(shown: ShownKey, language: 'nb' | 'en'): string {
  const text = keyTexts[language]
  if (shown.revokedAt !== null) return text.revoked
  if (shown.expiresAt === null) return text.works
  if (isOver(shown)) return text.expired
  if (shown.replacedBy !== null) return `${text.replacedUntil} ${moment(shown.expiresAt, language)}`
  // Staff choose a day, and the key ends with it.
  const lastMoment = new Date(Date.parse(shown.expiresAt) - 1)
  return `${text.until} ${lastMoment.toLocaleDateString(locales[language], { dateStyle: 'medium', timeZone })}`
}
