import { APIError } from 'payload'
import type { CollectionAfterOperationHook } from 'payload'

/**
 * All or nothing: a bulk change runs in one transaction, and Payload would commit it although some of its documents
 * failed, perhaps half written. Here one failure undoes them all, and the answer says which failed and why.
 */
export const bulkAllOrNothing: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if ((operation !== 'update' && operation !== 'delete') || result === null) return result
  if (!('errors' in result) || !Array.isArray(result.errors) || result.errors.length === 0) return result
  const failed = result.errors.map(({ id, isPublic, message }) => ({
    id,
    message: isPublic ? message : internal(req.i18n?.language),
  }))
  const reasons = [...new Set(failed.map(({ message }) => message))].join(' ')
  const told =
    req.i18n?.language === 'en'
      ? `Nothing was changed, because ${failed.length} could not be: ${reasons}`
      : `Ingenting ble endret, fordi ${failed.length} ikke kunne endres: ${reasons}`
  throw new APIError(told, 400, { failed }, true)
}

const internal = (language: string | undefined) =>
  language === 'en' ? 'something went wrong with us.' : 'noe gikk galt hos oss.'
