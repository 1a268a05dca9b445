import type { DumpFormat } from '@osloregionen/contract'
import type { ServedDump } from '../dumps.ts'
import type { Named } from './datasets.ts'
import { iri, text, typed, type Node } from './node.ts'

const titles: Record<DumpFormat, Named> = {
  csv: { nb: 'Alt som én tabell (CSV)', en: 'All of it as a table (CSV)' },
  jsonl: { nb: 'Alt som JSON Lines', en: 'All of it as JSON Lines' },
}

/**
 * A dump as a distribution, and its checksum as what that refers to.
 * @param catalog address of the catalogue
 */
export function describeDump(dump: ServedDump, catalog: string): [distribution: Node, checksum: Node] {
  const { format, name, url, indexUrl, bytes, sha256, mediaType, generatedAt } = dump
  const { nb, en } = titles[format]
  const checksum = `${catalog}#${name}-checksum`
  return [
    {
      '@id': `${catalog}#${name}`,
      '@type': 'dcat:Distribution',
      'dct:title': [text(nb, 'nb'), text(en, 'en')],
      'dcat:accessURL': iri(indexUrl),
      'dcat:downloadURL': iri(url),
      'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
      'dcat:byteSize': typed('nonNegativeInteger', bytes),
      'dct:modified': typed('dateTime', generatedAt),
      'spdx:checksum': iri(checksum),
    },
    {
      '@id': checksum,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed('hexBinary', sha256),
    },
  ]
}
