export const reports = {
  keyFindings: 'Hovedfunn',
  authors: 'Utført av',
  commissionedBy: 'Oppdragsgiver',
  series: 'Serie',
  inSeries: (title: string) => `Rapportene i serien «${title}»`,
  part: (number: number) => `Del ${number}`,
  present: 'Denne rapporten',
  replacedBy: 'Rapporten er erstattet av en nyere:',
  replaces: 'Erstatter',
}
