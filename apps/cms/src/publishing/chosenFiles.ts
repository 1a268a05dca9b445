import type { File } from '@osloregionen/contract'
import { presentFile } from './files.ts'
import { identityOf } from './identity.ts'
import type { Resolved } from './resolve.ts'

/** The files chosen in a field, in the order they stand there; those whose file is not in place are left out. */
export const presentFiles = (
  values: readonly unknown[] | null | undefined,
  { files, origins }: Resolved,
): File[] =>
  (values ?? []).flatMap((value) => {
    const file = files.get(identityOf(value) ?? '')
    return file === undefined ? [] : (presentFile(file, origins) ?? [])
  })
