'use client'

import { useState } from 'react'
import { FreshKey } from './PartnerFreshKey.tsx'
import { KeyRow, type ShownKey } from './PartnerKeyRow.tsx'
import { keyTexts } from './partnerKeyTexts.ts'

type Properties = { language: 'nb' | 'en'; partnerId: string; first: ShownKey[] }
type Answer = { key?: string; keys?: ShownKey[]; errors?: { message: string }[] }
type Shown = { key: string; isReplacement: boolean }

/** The keys of a partner, and what can be done with them. A new key is shown until it is put away, and is nowhere else. */
export function PartnerKeyList({ language, partnerId, first }: Properties) {
  const text = keyTexts[language]
  const [keys, setKeys] = useState(first)
  const [name, setName] = useState('')
  const [expiresOn, setExpiresOn] = useState('')
  const [fresh, setFresh] = useState<Shown>()
  const [problem, setProblem] = useState('')
  const [isWorking, setIsWorking] = useState(false)

  async function ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
    const response = await fetch(`/api/partners/${partnerId}/keys${path}`, {
      method,
      credentials: 'same-origin',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer: Answer = await response.json()
    if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? text.failed)
    return answer
  }

  /** One thing at a time: while it goes on, no button works. */
  async function act(path: string, body?: object): Promise<void> {
    setIsWorking(true)
    setProblem('')
    try {
      const { key } = await ask('POST', path, body)
      if (key !== undefined) setFresh({ key, isReplacement: path !== '' })
      if (path === '') {
        setName('')
        setExpiresOn('')
      }
      setKeys((await ask('GET', '')).keys ?? [])
    } catch (error) {
      setProblem(error instanceof Error ? error.message : text.failed)
    } finally {
      setIsWorking(false)
    }
  }

  const create = () => void act('', { name, expiresOn: expiresOn || null })
  // The fields stand in the form of the partner, which Enter would save.
  const createOnEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    create()
  }

  return (
    <>
      {fresh === undefined ? null : (
        <FreshKey key={fresh.key} text={text} shown={fresh} onDone={() => setFresh(undefined)} />
      )}
      {keys.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <table aria-labelledby="partner-keys">
          <thead>
            <tr>
              {[text.name, text.start, text.made, text.lastUsed, text.state, text.actions].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <KeyRow
                key={key.id}
                shown={key}
                language={language}
                isWorking={isWorking}
                onReplace={() => void act(`/${key.id}/replace`)}
                onRevoke={() => void act(`/${key.id}/revoke`)}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="partner-new-key">
        <label>
          {text.name}
          <input
            value={name}
            maxLength={100}
            aria-describedby="partner-key-hint"
            onChange={(event) => setName(event.target.value)}
            onKeyDown={createOnEnter}
          />
        </label>
        <label>
          {text.expires}
          <input
            type="date"
            value={expiresOn}
            onChange={(event) => setExpiresOn(event.target.value)}
            onKeyDown={createOnEnter}
          />
        </label>
        <button
          type="button"
          className="btn btn--style-secondary btn--size-medium"
          disabled={isWorking}
          onClick={create}
        >
          {text.create}
        </button>
        <p id="partner-key-hint">{text.nameHint}</p>
      </div>
      <p role="alert" className="partner-problem">
        {problem}
      </p>
    </>
  )
}
