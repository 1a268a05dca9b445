import type { MessageKind } from '@osloregionen/contract'
import type { Fault } from '../../format/feedback-form.ts'

const subjects: Record<MessageKind, string> = {
  contact: 'A question, or something else',
  page: 'Something wrong or missing on a page',
  accessibility: 'Something that is hard to use (accessibility)',
}
const faults: Record<'page' | 'message' | 'email', Partial<Record<Fault, string>>> = {
  page: { malformed: 'Paste the address as your browser shows it, or leave this empty.' },
  message: {
    missing: 'Write what you want to tell us.',
    long: 'The message is too long. Shorten it to 5,000 characters.',
  },
  email: { malformed: 'Write a whole e-mail address, such as name@example.com, or leave this empty.' },
}

export const feedback = {
  question: 'Did you find what you were looking for?',
  yes: 'Yes',
  no: 'No',
  report: 'Report something that is hard to use',
  title: 'Write to us',
  lead: 'Ask, suggest something, or tell us what does not work. Your message goes to the secretariat.',
  about: 'What is it about?',
  subjects,
  page: 'Address of the page',
  pageHint: 'If it is about one page in particular.',
  message: 'Your message',
  messageHint: {
    contact: 'Leave out identity numbers, health details and anything else that is sensitive.',
    page: 'What were you looking for, or what is wrong? Leave out anything sensitive about yourself or others.',
    accessibility:
      'What did you want to do, what happened, and which assistive technology do you use, if any? Leave out anything sensitive.',
  } satisfies Record<MessageKind, string>,
  email: 'Your e-mail address',
  emailHint: 'Fill it in if you want an answer.',
  optional: 'optional',
  trap: 'Leave this empty',
  submit: 'Send',
  privacy: 'How we look after what you send',
  wrong: 'Your message has not been sent yet',
  faults,
  failures: {
    busy: 'Many messages have come from your network. Wait a minute, and send again. What you wrote is still here.',
    unavailable:
      'We cannot take your message right now. Try again in a little while. What you wrote is still here.',
  },
  byMail: (address: string) => `You can also write to ${address}.`,
  thanks: {
    title: 'Thank you! We have received it',
    lead: 'If you left an e-mail address, we will answer you there.',
    back: 'Back to the page you came from',
  },
}
