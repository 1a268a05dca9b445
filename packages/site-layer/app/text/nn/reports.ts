import type { reports as nb } from '../nb/reports.ts'

export const reports: typeof nb = {
  keyFindings: 'Hovudfunn',
  authors: 'Utført av',
  commissionedBy: 'Oppdragsgivar',
  series: 'Serie',
  inSeries: 'Rapportane i serien',
  part: (number) => `Del\u00a0${number}`,
  cite: 'Slik siterer du',
  present: 'Denne rapporten',
  replacedBy: 'Rapporten er erstatta av ein nyare:',
  replaces: 'Erstattar',
}
