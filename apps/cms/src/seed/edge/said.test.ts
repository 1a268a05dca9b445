import { expect, it } from 'vitest'
import { saidIn } from './said.ts'
import { block, body, ol, p, ul } from './writing.ts'

it('what a document says is found in its fields, its text and its blocks, and nothing else is', () => {
  const fields = {
    title: 'Tittel',
    language: 'nb',
    image: 'et-bilde',
    partners: ['Én', 'To'],
    document: { relationTo: 'news', value: '01a20da3-9d49-73f4-9832-c0166b38f48b' },
    cases: [{ title: 'Sak', attachments: ['en-fil'] }],
    body: body(
      p('Avsnitt', '\u00a0'),
      ul('Punkt', ol('Under\u00a0 punktet'), ''),
      block('factBox', { title: 'Faktaboks', text: body(p('Fakta')) }),
      block('table', { caption: 'Tabell', data: 'A;B\nC;' }),
    ),
  }
  expect(saidIn(fields)).toEqual(
    ['Tittel', 'Én', 'To', 'Sak', 'Avsnitt', 'Punkt', 'Under punktet', 'Faktaboks', 'Fakta'].concat([
      'Tabell',
      'A',
      'B',
      'C',
    ]),
  )
})
