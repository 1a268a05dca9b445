import { describe, expect, test } from 'vitest'
import { toHtml } from './html.ts'
import { failureView, feedView, type Item, type Look } from './view.ts'

const item: Item = {
  title: 'Gods & «bane» <i>',
  summary: 'Mer gods.',
  url: 'https://www.osloregionen.example/aktuelt/gods?a=1&b="2"',
  language: 'nb',
  publishedAt: '2021-03-19T23:30:00.000Z',
  publishedPrecision: 'day',
  license: 'NLOD 2.0',
  image: null,
}
const look: Look = { language: 'nb', heading: undefined, headingLevel: 2, images: false }
const shown = (change: Partial<Item> = {}, seen: Partial<Look> = {}) =>
  toHtml(feedView([{ ...item, ...change }], { ...look, ...seen }))

describe('a list', () => {
  test('has a heading, links to the documents, and names source and licence', () => {
    expect(shown()).toBe(
      '<section class="osloregionen-feed" lang="nb">' +
        '<h2 class="osloregionen-feed-heading">Fra Osloregionen</h2>' +
        '<ul class="osloregionen-feed-list" role="list"><li class="osloregionen-feed-item">' +
        '<div class="osloregionen-feed-text"><h3 class="osloregionen-feed-title">' +
        '<a class="osloregionen-feed-link" href="https://www.osloregionen.example/aktuelt/gods?a=1&amp;b=&quot;2&quot;">' +
        'Gods &amp; «bane» &lt;i&gt;</a></h3>' +
        // Half past midnight in Oslo.
        '<p class="osloregionen-feed-date"><time datetime="2021-03-20">20. mars 2021</time></p>' +
        '<p class="osloregionen-feed-summary">Mer gods.</p></div></li></ul>' +
        '<p class="osloregionen-feed-source">Kilde: Osloregionen. Lisens: ' +
        '<a class="osloregionen-feed-link" href="https://data.norge.no/nlod/no/2.0" rel="license">NLOD 2.0</a></p></section>',
    )
  })

  test('without a heading has its titles one level up', () => {
    expect(shown({}, { heading: '', headingLevel: 3 })).not.toContain('osloregionen-feed-heading')
    expect(shown({}, { heading: '', headingLevel: 3 })).toContain('<h3 class="osloregionen-feed-title">')
  })

  test('says which language a text is in that is in another', () => {
    const english = shown({}, { language: 'en', heading: 'Freight <3' })
    expect(english).toContain('<h2 class="osloregionen-feed-heading">Freight &lt;3</h2>')
    expect(english).toContain('<h3 class="osloregionen-feed-title" lang="nb">')
    expect(english).toContain('20 March 2021')
    expect(english).toContain('Source: Osloregionen. Licence: ')
  })

  test.each([
    ['month', '2021-03', 'mars 2021'],
    ['year', '2021', '2021'],
  ] as const)('shows a date known to the %s no more exactly', (publishedPrecision, machine, text) => {
    expect(shown({ publishedPrecision })).toContain(`<time datetime="${machine}">${text}</time>`)
  })

  test('of what takes place tells when, and that it was cancelled', () => {
    const startsAt = '2021-09-29T07:00:00.000Z'
    expect(shown({ startsAt, startsAtPrecision: 'time', state: 'cancelled' })).toContain(
      `Avlyst: <time datetime="${startsAt}">29. september 2021 kl. 09:00</time>`,
    )
    expect(shown({ startsAt, startsAtPrecision: 'day' })).toContain(
      '<time datetime="2021-09-29">29. september 2021</time>',
    )
  })

  test('names what has no page without a link, and a licence without an address by its name', () => {
    const html = shown({ url: null, title: 'Øyvind', license: 'Avtale' })
    expect(html).toContain('<h3 class="osloregionen-feed-title">Øyvind</h3>')
    expect(html).toContain('Lisens: Avtale</p>')
  })

  test('says in words that it is empty', () => {
    expect(toHtml(feedView([], { ...look, language: 'nn' }))).toContain(
      '<p class="osloregionen-feed-empty">Det er ingenting å vise her no.</p>',
    )
  })
})

describe('an image', () => {
  const source = (name: string, type: 'image/avif' | 'image/jpeg', width: number) =>
    ({ src: `https://api.example/media/${name}`, type, width, height: width }) as const
  const image: Item['image'] = {
    alt: 'Et kart',
    caption: null,
    credit: 'Kari',
    license: 'CC BY 4.0',
    rights: {
      license: 'CC BY 4.0',
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Foto: Kari, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
    },
    focalPoint: [0.5, 0.5],
    width: 960,
    height: 640,
    sources: [
      source('a.avif', 'image/avif', 960),
      source('a-480.jpg', 'image/jpeg', 480),
      source('a-960.jpg', 'image/jpeg', 960),
    ],
  }

  test('is shown with its rights where images are wanted', () => {
    expect(shown({ image })).not.toContain('<img')
    const html = shown({ image }, { images: true })
    expect(html).toContain(
      'srcset="https://api.example/media/a-480.jpg 480w, https://api.example/media/a-960.jpg 960w"',
    )
    expect(html).toContain('alt="Et kart"')
    expect(html).toContain('Bilde: Kari, CC BY 4.0</figcaption>')
  })

  test('without a licence that permits it is not for others to show', () => {
    for (const license of [null, 'Gjengitt med tillatelse']) {
      const rights = { license, licenseUrl: null, attribution: 'Foto: Kari. Kan ikke brukes videre.' }
      expect(shown({ image: { ...image, license, rights } }, { images: true })).not.toContain('<img')
    }
  })
})

test('a failure is said in words, in the language of the list', () => {
  expect(toHtml(failureView('en'))).toContain('lang="en">The content from Osloregionen could not be fetched.')
})
