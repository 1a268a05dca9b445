'use client'

import { useState } from 'react'
import { keyTexts } from './partnerKeyTexts.ts'

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
  const works = shown.revokedAt === null && !isOver(shown)
  const what = `${shown.name} ${shown.start}`
  const small = 'btn btn--size-small'
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
      <td>
        {!works ? null : isAsking ? (
          <fieldset>
            <legend>{text.confirmRevoke}</legend>
            <button
              type="button"
              className={`${small} btn--style-primary`}
              disabled={isWorking}
              onClick={() => {
                setIsAsking(false)
                onRevoke()
              }}
            >
              {text.yes}
            </button>
            <button
              type="button"
              className={`${small} btn--style-secondary`}
              onClick={() => setIsAsking(false)}
            >
              {text.no}
            </button>
          </fieldset>
        ) : (
          <>
            {shown.replacedBy === null ? (
              <button
                type="button"
                className={`${small} btn--style-secondary`}
                disabled={isWorking}
                aria-label={`${text.replace} ${what}`}
                onClick={onReplace}
              >
                {text.replace}
              </button>
            ) : null}
            <button
              type="button"
              className={`${small} btn--style-secondary`}
              disabled={isWorking}
              aria-label={`${text.revoke} ${what}`}
              onClick={() => setIsAsking(true)}
            >
              {text.revoke}
            </button>
          </>
        )}
      </td>
    </tr>
  )
}

const isOver = ({ expiresAt }: ShownKey): boolean => expiresAt !== null && new Date(expiresAt) <= new Date()

function stateOf(shown: ShownKey, language: 'nb' | 'en'): string {
  const text = keyTexts[language]
  if (shown.revokedAt !== null) return text.revoked
  if (shown.expiresAt === null) return text.works
  if (isOver(shown)) return text.expired
  return `${shown.replacedBy === null ? text.until : text.replacedUntil} ${moment(shown.expiresAt, language)}`
}

const moment = (time: string, language: 'nb' | 'en'): string =>
  new Date(time).toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  })
