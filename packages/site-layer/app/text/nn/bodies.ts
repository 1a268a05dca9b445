import type { bodies as nb } from '../nb/bodies.ts'

export const bodies: typeof nb = {
  members: 'Medlemmer',
  former: (count) => `Tidlegare medlemmer (${count})`,
  onBehalfOf: (whom) => `på vegner av ${whom}`,
  from: (date) => `frå ${date}`,
  to: (date) => `til ${date}`,
  meetings: 'Møte',
  statements: 'Fråsegner frå organet',
}
