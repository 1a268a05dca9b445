import { heading, link, type LexicalNode } from '../lexicalNodes.ts'
import { idFrom } from '../lexicalContext.ts'
import { body, ol, olFrom, p, ul } from './writing.ts'

const nothing = '\u00a0'
const newLine: LexicalNode = { type: 'linebreak', version: 1 }

/** Lists as editors and other programs leave them: nested, interrupted and half empty. */
export const listNodes = (): LexicalNode[] => [
  ul(
    'Første nivå',
    ul(
      'Andre nivå',
      ul('Tredje nivå', ul('Fjerde nivå, der teksten er så lang at den må brytes over flere linjer')),
      'Andre nivå igjen',
    ),
    'Første nivå igjen',
    ol('Nummerert i en punktliste', 'Nummer to i den', ul('Punkt under nummer to'), 'Nummer tre'),
  ),
  p('Under står en liste i en liste uten noe punkt over.'),
  ul(ul('Rykket inn uten noe over seg', ul('Enda et hakk inn')), 'Helt ute'),
  ol([
    link(idFrom('edge/lists'), '/aktuelt', 'Lenke som et helt punkt'),
    ul('Liste i samme punkt som ordene'),
  ]),
  ol('Én', 'To'),
  p('Et avsnitt midt i tellingen.'),
  olFrom(3, 'Tre, som teller videre', 'Fire'),
  p('En ny liste begynner på nytt:'),
  ol('Én igjen'),
  ul('Før', '', nothing, [], '\u200b', 'Etter'),
  ul('', nothing),
  ol(nothing, 'Nummer én etter et tomt', '', 'Nummer to'),
]

/** The same among headings that skip levels or are empty, and lists that are typed by hand. */
export const listsBody = () =>
  body(
    heading(2, 'Lister i lister'),
    ...listNodes(),
    heading(4, 'Overskrift som hopper over et nivå'),
    p('Et avsnitt under den.'),
    heading(4, 'Enda en på samme nivå'),
    heading(2, nothing),
    p(nothing),
    p(nothing, ' ', nothing),
    p('\u200b'),
    heading(3, 'Lister som er skrevet for hånd'),
    p(
      '– Ett punkt som egentlig er et avsnitt med en tankestrek foran, og som går over flere linjer på en telefon',
    ),
    p('– Et til'),
    p('• Et med kule', newLine, '• Et til på samme avsnitt', newLine, '\t1) Et med tall'),
  )
