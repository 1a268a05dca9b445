import type { calendar as nb } from '../nb/calendar.ts'

export const calendar: typeof nb = {
  views: 'Vising',
  list: 'Liste',
  month: 'Månad',
  title: (name, month) => `${name} for ${month}`,
  about: (count, month, lead) => `${count} i ${month}. ${lead}`,
  caption: (month) => `Kalender for ${month}, ei veke i kvar rad`,
  turn: 'Bla i månadene',
  previous: 'Førre månad:',
  next: 'Neste månad:',
  now: 'Denne månaden',
  week: 'Veke',
  inWeek: (number) => `veke ${number}`,
  today: 'I dag',
  part: (day, of) => `Dag ${day} av ${of}`,
  none: (month) => `Det står ingenting i kalenderen for ${month}.`,
  empty: (month) => `Ingenting i ${month} passar til vala dine.`,
  nearest: 'Nærmaste månad med noko i:',
}
