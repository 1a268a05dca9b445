import { canonicalPath, Feedback, messageKinds, type MessageKind, type Site } from '@osloregionen/contract'

/** What stands in the fields of the form that readers write to the staff by. */
export interface FeedbackForm {
  about: MessageKind
  page: string
  message: string
  email: string
}

/** What is wrong with a field. */
export type Fault = 'missing' | 'long' | 'malformed'
export type FormFaults = Partial<Record<'page' | 'message' | 'email', Fault>>

/** What came of sending the form: it was not understood, or could not be handed on. Nothing written is lost. */
export interface FormOutcome {
  form: FeedbackForm
  faults: FormFaults
  failure: 'busy' | 'unavailable' | null
}

export const longestMessage = 5000

export const isMessageKind = (value: unknown): value is MessageKind =>
  messageKinds.some((kind) => kind === value)

/** The page that is meant by what somebody wrote or pasted: `/aktuelt`, or a whole address. Null when it is none. */
export function pageMeant(written: string): string | null {
  const text = written.trim()
  const isPath = text.startsWith('/')
  if (!isPath && !/^(https?:\/\/)?[\w-]+(\.[\w-]+)*(:\d+)?(\/|$)/i.test(text)) return null
  if (!isPath && !/[.:/]/.test(text)) return null
  const path = canonicalPath(isPath ? text : `https://${text.replace(/^https?:\/\//i, '')}`)
  return path !== null && path.length <= 300 ? path : null
}

/** Reads the fields of the form as they were sent. */
export function readForm(fields: URLSearchParams, site: Site) {
  const about = fields.get('about')
  const field = (name: string) => (fields.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  const form: FeedbackForm = {
    about: isMessageKind(about) ? about : 'contact',
    page: field('page'),
    message: field('message'),
    email: field('email'),
  }
  const path = form.page === '' ? null : pageMeant(form.page)
  const read = Feedback.safeParse({
    kind: form.about,
    site,
    path,
    message: form.message,
    email: form.email === '' ? null : form.email,
    ...(field('website') === '' ? {} : { trap: field('website').slice(0, 500) }),
  })
  const faults: FormFaults = {}
  if (form.page !== '' && path === null) faults.page = 'malformed'
  if (form.message === '') faults.message = 'missing'
  else if (form.message.length > longestMessage) faults.message = 'long'
  const wrong = read.success ? [] : read.error.issues.map((issue) => issue.path[0])
  if (wrong.includes('email')) faults.email = 'malformed'
  const isRight = read.success && Object.keys(faults).length === 0
  return { form, faults, feedback: isRight ? read.data : null }
}
