import { createRequire } from 'node:module'
import { AnyDocument, documentTypeNames } from '@osloregionen/contract'
import type { Presentation } from '../write/index.ts'
import { present } from './present.ts'

const load = createRequire(import.meta.url)

/** The example of every type in the contract, as the CMS would present it. */
export const examples = (): Presentation[] =>
  documentTypeNames.map((type) =>
    present(AnyDocument.parse(load(`@osloregionen/contract/examples/${type}.json`)), {}),
  )
