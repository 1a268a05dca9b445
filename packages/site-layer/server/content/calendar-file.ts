/** What a calendar file is of: all that a section holds, or what stands at one page of it. */
export interface CalendarFile {
  section: string
  page: string | null
}

/** The calendar file that a path means, such as `/kalender.ics` and `/kalender/arsmote.ics`; null when it means none. */
export function calendarFile(path: string, section: string | undefined): CalendarFile | null {
  if (section === undefined || !path.endsWith('.ics')) return null
  const page = path.slice(0, -'.ics'.length)
  if (page === section) return { section, page: null }
  return page.startsWith(`${section}/`) ? { section, page } : null
}
