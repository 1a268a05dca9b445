export const bodies = {
  members: 'Medlemmer',
  former: (count: number) => `Tidligere medlemmer (${count})`,
  onBehalfOf: (whom: string) => `på vegne av ${whom}`,
  from: (date: string) => `fra ${date}`,
  to: (date: string) => `til ${date}`,
  meetings: 'Møter',
  statements: 'Uttalelser fra organet',
}
