import { documentTypeNames, documentTypes, type DocumentType } from '@osloregionen/contract'
import { hintOf } from './http/nearest.ts'
import { refused } from './http/problem.ts'

/**
 * Reads a subset of fields.
 * @param types what the answers can be; a field must belong to one of them
 */
export function readFields(
  value: string | undefined,
  of: 'card' | 'document',
  types: readonly DocumentType[] = documentTypeNames,
): string[] | undefined {
  if (value === undefined) return undefined
  const known = [...new Set(types.flatMap((type) => Object.keys(documentTypes[type][of].shape)))]
  const fields = [...new Set(value.split(','))]
  for (const field of fields) {
    if (known.includes(field)) continue
    throw refused('fields', `${field} is not a field here${hintOf(field, known)}`)
  }
  return fields.toSorted()
}

/** Keeps some fields of JSON objects that stand alone, or beside each other separated by commas. */
export function keepFields(json: string, fields: readonly string[] | undefined): string {
  if (fields === undefined) return json
  const objects: unknown = JSON.parse(`[${json}]`)
  if (!Array.isArray(objects)) return json
  return objects.map((object: Record<string, unknown>) => JSON.stringify(pick(object, fields))).join(',')
}

const pick = (object: Record<string, unknown>, fields: readonly string[]) =>
  Object.fromEntries(
    fields.flatMap((field) => (Object.hasOwn(object, field) ? [[field, object[field]]] : [])),
  )
