import type { statements as nb } from '../nb/statements.ts'

export const statements: typeof nb = {
  matter: 'Saka',
  addressee: 'Sendt til',
  deadline: 'Frist for svar',
  meetings: 'Handsama i',
}
