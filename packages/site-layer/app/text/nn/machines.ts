import type { Text } from '../nb/index.ts'

export const machines: Text['machines'] = {
  contents: 'Innhald',
  title: 'Alt innhaldet for maskiner',
  api: 'Ope API',
  apiNote: 'alt innhaldet som JSON, med søk, filter og straum av endringar',
  everyPage: 'Alle sidene',
  license: (name: string) => `Teksten kan brukast på nytt under ${name}.`,
}
