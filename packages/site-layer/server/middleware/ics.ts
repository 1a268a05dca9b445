import { sections } from '@osloregionen/contract'
import { defineEventHandler } from 'h3'
import { calendarFile } from '../content/calendar-file.ts'
import { sendCalendar } from '../content/calendar.ts'
import { siteDefinition } from '../content/site.ts'

/**
 * Calendar files stand beside the pages they are of, whatever the site calls its calendar. Middleware runs in the order
 * of its names: the request has its reader by now.
 */
export default defineEventHandler((event) => {
  const path = event.path.split('?', 1)[0] ?? ''
  const file = calendarFile(path, sections.events[siteDefinition().key])
  return file === null ? undefined : sendCalendar(event, file)
})
