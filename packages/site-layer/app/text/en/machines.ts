import type { Text } from '../nb/index.ts'

export const machines: Text['machines'] = {
  contents: 'Contents',
  title: 'All content for machines',
  api: 'Open API',
  apiNote: 'all content as JSON, with search, filters and a stream of changes',
  everyPage: 'Every page',
  license: (name: string) => `The text may be reused under ${name}.`,
}
