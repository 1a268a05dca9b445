import { ValidationError } from 'payload'
import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
  ValidationFieldError,
} from 'payload'

/**
 * Refuses values of the wrong kind before Payload works on them: it takes the kind for granted, and drafts are saved
 * without being validated, so that a number for a list would otherwise be an error of ours rather than the sender's.
 */
export const checkShape: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'create' || operation === 'update') {
    refuse(req, args.data, collection.flattenedFields, { collection: collection.slug })
  }
  return args
}

/** The same for settings. */
export const checkGlobalShape: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update') refuse(req, args.data, global.flattenedFields, { global: global.slug })
  return args
}

function refuse(
  req: PayloadRequest,
  data: unknown,
  fields: FlattenedField[],
  where: { collection: string } | { global: string },
): void {
  const wrong = isObject(data) ? faultsIn(data, fields, '', req.locale === 'all') : ['']
  if (wrong.length === 0) return
  const english = req.i18n?.language === 'en'
  const message = english ? 'The value is of the wrong kind.' : 'Verdien er av feil slag.'
  const errors: ValidationFieldError[] = wrong.map((path) => ({ path, message, label: path }))
  throw new ValidationError({ ...where, errors, req }, req.t)
}

/** The paths of all values that are of another kind than their fields. */
function faultsIn(
  data: Record<string, unknown>,
  fields: FlattenedField[],
  prefix: string,
  everyLanguage: boolean,
): string[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (value === undefined || (everyLanguage && field.localized === true)) return []
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      return isObject(value) ? faultsIn(value, field.flattenedFields, `${path}.`, everyLanguage) : [path]
    }
    if (value === null) return []
    if (field.type !== 'array') return isOfItsKind(field, value) ? [] : [path]
    if (!Array.isArray(value)) return [path]
    return value.flatMap((row: unknown, index) =>
      isObject(row)
        ? faultsIn(row, field.flattenedFields, `${path}.${index}.`, everyLanguage)
        : [`${path}.${index}`],
    )
  })
}

function isOfItsKind(field: FlattenedField, value: unknown): boolean {
  switch (field.type) {
    case 'text':
      return field.hasMany === true
        ? Array.isArray(value) && value.every((item) => typeof item === 'string')
        : typeof value === 'string'
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    case 'checkbox':
      return typeof value === 'boolean'
    case 'date':
      return isTime(value)
    case 'select':
    case 'radio':
      return 'hasMany' in field && field.hasMany === true
        ? Array.isArray(value) && value.every((item) => typeof item === 'string')
        : typeof value === 'string'
    case 'relationship':
    case 'upload':
      return field.hasMany === true
        ? Array.isArray(value) && value.every((item) => isReferenceOf(field, item))
        : isReferenceOf(field, value)
    default:
      return true
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const isReferenceOf = ({ relationTo }: { relationTo: string | readonly string[] }, value: unknown): boolean =>
  isReference(value) || (typeof relationTo !== 'string' && isPolymorphic(value, relationTo))

/** An id, or a document that was read with what it refers to. An empty one stands for none in the admin's forms. */
function isReference(value: unknown): boolean {
  const id = isObject(value) ? value.id : value
  return id === '' || (typeof id === 'string' && uuid.test(id))
}

/** A reference that says of which collection. */
const isPolymorphic = (value: unknown, collections: readonly string[]): boolean =>
  isObject(value) &&
  typeof value.relationTo === 'string' &&
  collections.includes(value.relationTo) &&
  isReference(value.value)

/** A time that Postgres can keep, written as ISO 8601. An empty one stands for none in the admin's forms. */
function isTime(value: unknown): boolean {
  if (value === '') return true
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
