import { expect, it } from 'vitest'
import { calendarFile } from './calendar-file.ts'

it.each([
  ['/kalender.ics', { section: '/kalender', page: null }],
  ['/kalender/best-2021.ics', { section: '/kalender', page: '/kalender/best-2021' }],
  ['/kalender', null],
  ['/kalender/best-2021', null],
  ['/kalenderen.ics', null],
  ['/aktuelt/sak.ics', null],
])('%s is the calendar file %o', (path, file) => {
  expect(calendarFile(path, '/kalender')).toEqual(file)
  expect(calendarFile(path, undefined)).toBeNull()
})
