export const reports = {
  keyFindings: 'Hovedfunn',
  authors: 'Utført av',
  commissionedBy: 'Oppdragsgiver',
  series: 'Serie',
  inSeries: 'Rapportene i serien',
  part: (number: number) => `Del\u00a0${number}`,
  cite: 'Slik siterer du',
  present: 'Denne rapporten',
  replacedBy: 'Rapporten er erstattet av en nyere:',
  replaces: 'Erstatter',
}
