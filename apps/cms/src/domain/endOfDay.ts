const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const hour = 60 * 60 * 1000

/** The end of the day that a moment is in, in Norway: the midnight that follows it. */
export function endOfDay(moment: Date): Date {
  const [day = ''] = clock.format(moment).split(' ')
  const midnight = Date.parse(`${day}T00:00:00Z`) + 24 * hour
  // Norway is one hour ahead in winter, two in summer.
  const candidates = [1, 2].map((ahead) => new Date(midnight - ahead * hour))
  return candidates.find((candidate) => clock.format(candidate).endsWith('00:00:00')) ?? new Date(midnight)
}
