import type { reports as nb } from '../nb/reports.ts'

export const reports: typeof nb = {
  keyFindings: 'Key findings',
  authors: 'By',
  commissionedBy: 'Commissioned by',
  series: 'Series',
  inSeries: 'The reports of the series',
  part: (number) => `Part\u00a0${number}`,
  cite: 'Cite as',
  present: 'This report',
  replacedBy: 'This report has been replaced by a newer one:',
  replaces: 'Replaces',
}
