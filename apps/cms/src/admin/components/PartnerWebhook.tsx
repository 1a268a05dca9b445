import {
  describeFailure,
  type RepeatedFailure,
  type WebhookHealth,
  type WebhookRow,
} from '@osloregionen/partners/webhooks'
import { StartWebhook } from './PartnerStartWebhook.tsx'
import { locales, moment } from './partnerTimes.ts'
import { filterInWords } from './partnerWebhookFilter.ts'
import { eventNames, webhookTexts } from './partnerWebhookTexts.ts'

type Language = 'nb' | 'en'
type Properties = {
  partnerId: string
  webhook: WebhookRow
  /** Undefined where nothing was sent. */
  health: WebhookHealth | undefined
  language: Language
}

/** One webhook: where it leads, what it is told of, and how it fares. */
export function PartnerWebhook({ partnerId, webhook, health, language }: Properties) {
  const text = webhookTexts[language]
  const { id, url, description, events, filter, state, waiting } = webhook
  const { lastDeliveredAt = null, failures = [] } = health ?? {}
  const about = filterInWords(filter, language)
  const facts = [
    [text.address, <code key="url">{url}</code>],
    [text.events, events.map((event) => eventNames[language][event] ?? event).join(', ')],
    [text.filter, about.length === 0 ? text.everything : about.join('; ')],
    [text.state, stateOf(webhook, language)],
    [text.lastDelivered, lastDeliveredAt === null ? text.noneDelivered : moment(lastDeliveredAt, language)],
    [text.waiting, text.messages(waiting)],
  ] as const
  return (
    <section className="partner-webhook" aria-labelledby={`webhook-${id}`}>
      <h3 id={`webhook-${id}`}>{description === '' ? new URL(url).host : description}</h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {state === 'failed' ? (
        <StartWebhook path={`${partnerId}/webhooks/${id}/start`} language={language} />
      ) : null}
      <Failures id={id} failures={failures} language={language} />
    </section>
  )
}

function stateOf({ state, stateReason, stoppedAt }: WebhookRow, language: Language): string {
  const text = webhookTexts[language]
  const since = stoppedAt === null ? '' : ` ${text.since} ${moment(stoppedAt, language)}`
  const why = stateReason === null ? '' : ` ${text.reasons[stateReason]}`
  return `${text.states[state]}${since}.${why}`
}

type FailuresProperties = { id: string; failures: readonly RepeatedFailure[]; language: Language }

function Failures({ id, failures, language }: FailuresProperties) {
  const text = webhookTexts[language]
  if (failures.length === 0) return <p>{text.noFailures}</p>
  return (
    <>
      <h4 id={`failures-${id}`}>{text.failures}</h4>
      <table aria-labelledby={`failures-${id}`}>
        <thead>
          <tr>
            <th scope="col">{text.failure}</th>
            <th scope="col">{text.attempts}</th>
            <th scope="col">{text.last}</th>
          </tr>
        </thead>
        <tbody>
          {failures.map(({ error, detail, attempts, lastAt }) => {
            const described = describeFailure(language, { error, detail })
            return (
              <tr key={`${error} ${detail ?? ''}`}>
                <td lang={described.language}>{described.text}</td>
                <td>{attempts.toLocaleString(locales[language])}</td>
                <td>{moment(lastAt, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
