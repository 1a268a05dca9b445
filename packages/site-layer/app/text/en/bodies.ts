import type { bodies as nb } from '../nb/bodies.ts'

export const bodies: typeof nb = {
  members: 'Members',
  former: (count) => `Former members (${count})`,
  onBehalfOf: (whom) => `on behalf of ${whom}`,
  from: (date) => `from ${date}`,
  to: (date) => `until ${date}`,
  meetings: 'Meetings',
  statements: 'Statements by the body',
}
