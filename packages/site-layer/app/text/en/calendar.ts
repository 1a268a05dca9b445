import type { calendar as nb } from '../nb/calendar.ts'

export const calendar: typeof nb = {
  views: 'View',
  list: 'List',
  month: 'Month',
  title: (name, month) => `${name} in ${month}`,
  about: (count, month, lead) => `${count} in ${month}. ${lead}`,
  caption: (month) => `Calendar of ${month}, a week in each row`,
  turn: 'Browse the months',
  previous: 'Previous month:',
  next: 'Next month:',
  now: 'This month',
  week: 'Week',
  inWeek: (number) => `week ${number}`,
  today: 'Today',
  part: (day, of) => `Day ${day} of ${of}`,
  none: (month) => `There is nothing in the calendar for ${month}.`,
  empty: (month) => `Nothing in ${month} matches your choices.`,
  nearest: 'The nearest month with something in it:',
}
