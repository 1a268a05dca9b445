import type { statements as nb } from '../nb/statements.ts'

export const statements: typeof nb = {
  matter: 'Matter',
  addressee: 'Sent to',
  deadline: 'Deadline for answers',
  meetings: 'Considered at',
}
