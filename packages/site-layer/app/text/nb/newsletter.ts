export const newsletter = {
  events: 'Kalender',
  others: 'Andre utgaver',
}
