import type { AfterErrorHook } from 'payload'

/** What Postgres says about a value that cannot be stored is the sender's mistake, not ours. */
const meanings: readonly { code: RegExp; status: number; nb: string; en: string }[] = [
  {
    code: /^23503$/,
    status: 400,
    nb: 'Innholdet viser til noe som ikke finnes, eller noe annet viser til dette.',
    en: 'The content refers to something that does not exist, or something else refers to it.',
  },
  {
    code: /^23505$/,
    status: 409,
    nb: 'En verdi som må være unik, er i bruk.',
    en: 'A value that must be unique is in use.',
  },
  {
    code: /^(22|23|42804|42846|42883)/,
    status: 400,
    nb: 'En verdi har feil form og kan ikke lagres eller søkes på.',
    en: 'A value is malformed and cannot be stored or searched for.',
  },
  {
    code: /^(40001|40P01)$/,
    status: 409,
    nb: 'Noen andre lagret samtidig. Ingenting er endret; prøv igjen.',
    en: 'Somebody else saved at the same time. Nothing was changed; try again.',
  },
  {
    code: /^(57014|53|08)/,
    status: 503,
    nb: 'Databasen svarte ikke i tide. Ingenting er endret; prøv igjen.',
    en: 'The database did not answer in time. Nothing was changed; try again.',
  },
]

/** Gives errors from the database a status and a sentence that help, instead of 500 «Something went wrong». */
export const explainDatabaseErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const code = codeOf(error, 0)
  const meaning = code === null ? undefined : meanings.find((candidate) => candidate.code.test(code))
  if (meaning === undefined) return undefined
  const message = req.i18n?.language === 'en' ? meaning.en : meaning.nb
  if (graphqlResult !== undefined) {
    return { graphqlResult: { ...graphqlResult, message, extensions: { statusCode: meaning.status } } }
  }
  return { response: { errors: [{ message }] }, status: meaning.status }
}

function codeOf(error: unknown, depth: number): string | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code
  if ('originalError' in error && error.originalError !== undefined)
    return codeOf(error.originalError, depth + 1)
  return 'cause' in error ? codeOf(error.cause, depth + 1) : null
}
