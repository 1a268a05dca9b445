import type { errors as nb } from '../nb/errors.ts'

export const errors: typeof nb = {
  notFound: {
    title: 'We can’t find that page',
    text: 'The address may be misspelt, or the page may have moved.',
  },
  gone: {
    title: 'This page has been removed',
    text: 'What used to be here is no longer published.',
  },
  unavailable: {
    title: 'The site is not available right now',
    text: 'We can’t fetch the content. Please try again in a couple of minutes.',
  },
  failed: {
    title: 'Something went wrong at our end',
    text: 'The error is ours, and it has been recorded. Please try again in a little while.',
  },
  retry: 'Try again',
  toHome: 'To the front page',
  code: (status) => `Error ${status}`,
}
