export const bodies = {
  members: 'Medlemmer',
  former: (count: number) => `Tidligere medlemmer (${count})`,
  onBehalfOf: 'på vegne av',
  meetings: 'Møter',
  statements: 'Uttalelser fra organet',
}
