import type { bodies as nb } from '../nb/bodies.ts'

export const bodies: typeof nb = {
  members: 'Medlemmer',
  former: (count) => `Tidlegare medlemmer (${count})`,
  onBehalfOf: 'på vegner av',
  meetings: 'Møte',
  statements: 'Fråsegner frå organet',
}
