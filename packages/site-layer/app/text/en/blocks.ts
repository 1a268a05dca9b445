import type { blocks as nb } from '../nb/blocks.ts'

export const blocks: typeof nb = {
  source: (source) => `Source: ${source}`,
  file: {
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    languages: { nb: 'in Norwegian (bokmål)', nn: 'in Norwegian (nynorsk)', en: 'in English' },
    tagged: 'Works with screen readers.',
    untagged: 'Does not work well with screen readers. Contact us if you need the content in another form.',
  },
  chart: {
    label: {
      bar: (title) => `Bar chart: ${title}. The numbers are in the table below.`,
      line: (title) => `Line chart: ${title}. The numbers are in the table below.`,
    },
    numbers: 'Show the numbers in a table',
    unknown: 'not known',
  },
  map: { list: 'The municipalities on the map' },
  video: {
    play: 'Play the film',
    close: 'Close the film',
    loads: (service) =>
      `The film is fetched from ${service} only when you play it. ${service} may then store information about you.`,
    watchAt: (service) => `Watch the film at ${service}`,
    captions: (languages) => `Captioned in ${languages.join(', ')}.`,
    languages: { nb: 'Norwegian (bokmål)', nn: 'Norwegian (nynorsk)', en: 'English' },
    transcript: 'Read all that is said and shown',
  },
  listing: {
    none: 'Nothing has been published here yet.',
    noneComing: 'Nothing is planned right now.',
  },
  newsletter: {
    title: 'Newsletter',
    notYet: 'Sign-up is not open yet.',
    latest: 'Latest issue:',
    archive: 'Read the issues we have sent',
  },
}
