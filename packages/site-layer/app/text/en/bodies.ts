import type { bodies as nb } from '../nb/bodies.ts'

export const bodies: typeof nb = {
  members: 'Members',
  former: (count) => `Former members (${count})`,
  onBehalfOf: 'on behalf of',
  meetings: 'Meetings',
  statements: 'Statements by the body',
}
