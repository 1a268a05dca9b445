'use client'

import { useRef, useState } from 'react'
import { FreshKey } from './PartnerFreshKey.tsx'
import { KeyRow, type ShownKey } from './PartnerKeyRow.tsx'
import { NewKey } from './PartnerNewKey.tsx'
import { keyTexts } from './partnerKeyTexts.ts'
import { askPartner } from './partnerRequest.ts'

type Properties = { language: 'nb' | 'en'; partnerId: string; first: ShownKey[] }
type Shown = { key: string; isReplacement: boolean }

/** The keys of a partner, and what can be done with them. A new key is shown until it is put away, and is nowhere else. */
export function PartnerKeyList({ language, partnerId, first }: Properties) {
  const text = keyTexts[language]
  const heading = useRef<HTMLHeadingElement>(null)
  const [keys, setKeys] = useState(first)
  const [fresh, setFresh] = useState<Shown>()
  const [done, setDone] = useState('')
  const [problem, setProblem] = useState('')
  const [isWorking, setIsWorking] = useState(false)
  // Known at once, where the state is only known when it is drawn.
  const busy = useRef(false)

  const ask = (method: 'GET' | 'POST', path: string, body?: object) =>
    askPartner({ method, path: `${partnerId}/keys${path}`, body }, text.failed)

  /** One thing at a time: while it goes on, no button does anything. @returns whether it was done */
  async function act(path: string, body?: object): Promise<boolean> {
    if (busy.current) return false
    busy.current = true
    setIsWorking(true)
    setProblem('')
    setDone('')
    try {
      const { key } = await ask('POST', path, body)
      if (key !== undefined) setFresh({ key, isReplacement: path !== '' })
      setKeys((await ask('GET', '')).keys ?? [])
      return true
    } catch (error) {
      setProblem(error instanceof Error ? error.message : text.failed)
      return false
    } finally {
      busy.current = false
      setIsWorking(false)
    }
  }

  /** What had the focus is gone: whoever uses the keyboard goes on from the heading. */
  const beginAgain = () => heading.current?.focus()

  async function revoke(id: string): Promise<void> {
    if (!(await act(`/${id}/revoke`))) return
    setDone(text.revokedNow)
    beginAgain()
  }

  return (
    <section className="partner-panel">
      <h2 id="partner-keys" ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {fresh === undefined ? null : (
        <FreshKey
          key={fresh.key}
          text={text}
          shown={fresh}
          onDone={() => {
            setFresh(undefined)
            beginAgain()
          }}
        />
      )}
      {keys.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <div className="partner-scroll">
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
                  onRevoke={() => void revoke(key.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <output className="partner-done">{done}</output>
      <NewKey text={text} isWorking={isWorking} create={(asked) => act('', asked)} />
      <p role="alert" className="partner-problem">
        {problem}
      </p>
    </section>
  )
}
