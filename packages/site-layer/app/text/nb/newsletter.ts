export const newsletter = {
  events: 'Kalender',
  others: 'Andre utgaver',
  topics: 'Skrevet for dem som følger',
}
