import { heading } from '../lexicalNodes.ts'
import { block, body, p, ul } from './writing.ts'

const arabic = 'مرحبًا بكم في منطقة أوسلو. تتعاون البلديات في مجالي النقل والمناخ (2021).'
const hebrew = 'ברוכים הבאים לאזור אוסלו. הרשויות משתפות פעולה בתחום התחבורה והאקלים (2021).'

/** Sentences that run from right to left among others that do not. */
export const directionsBody = () =>
  body(
    p('Slik ser to setninger ut på arabisk:'),
    p(arabic),
    p('Og slik på hebraisk:'),
    p(hebrew),
    p(
      'Midt i en norsk setning står «منطقة أوسلو» og «אזור אוסלו» i anførselstegn, og så går den videre (2021).',
    ),
    heading(2, 'منطقة أوسلو'),
    ul('Norsk punkt', arabic, 'אזור אוסלו'),
    block('quote', { text: arabic, attribution: 'منطقة أوسلو', role: 'Eksempel' }),
    block('factBox', { title: 'På to språk', text: body(p(hebrew), p('Og på norsk.')) }),
    block('table', {
      caption: 'Ord på tre språk',
      data: 'Norsk;Arabisk;Hebraisk\nRegion;منطقة;אזור\nKlima;المناخ;אקלים',
    }),
  )
