export const machines = {
  contents: 'Innhold',
  title: 'Alt innholdet for maskiner',
  api: 'Åpent API',
  apiNote: 'alt innholdet som JSON, med søk, filtre og strøm av endringer',
  everyPage: 'Alle sidene',
  license: (name: string) => `Teksten kan brukes på nytt under ${name}.`,
}
