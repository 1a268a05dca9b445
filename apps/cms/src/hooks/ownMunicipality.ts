import { APIError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'
import type { ContributorType } from '../access/contributors.ts'
import { ownMunicipality, requestMay, staffOf } from '../access/staff.ts'

/** A contributor writes for their own municipality: it is filled in, and no other can be. */
export const writeForOwnMunicipality: CollectionBeforeOperationHook<ContributorType> = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const user = staffOf(req)
  if (overrideAccess === true || user === null || requestMay(req, 'writeEverywhere')) return args
  if (operation !== 'create' && operation !== 'update') return args
  const own = ownMunicipality(user)
  if (own === null) throw new APIError(noMunicipality, 403, undefined, true)
  const data: { municipalities?: unknown } = args.data ?? {}
  if (operation === 'update' && data.municipalities === undefined) return args
  const chosen: unknown[] = Array.isArray(data.municipalities) ? data.municipalities : []
  if (chosen.some((value) => value !== own)) throw new APIError(onlyOwn, 403, undefined, true)
  return { ...args, data: { ...args.data, municipalities: [own] } }
}

const noMunicipality = 'Brukeren din er ikke knyttet til en kommune. Be en administrator om å rette det.'
const onlyOwn = 'Du kan bare skrive for din egen kommune.'
