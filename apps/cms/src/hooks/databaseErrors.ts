import type { AfterErrorHook } from 'payload'

/** Said where the database could not be asked. */
export const noAnswer = {
  nb: 'Databasen svarte ikke. Ingenting er endret; prøv igjen om litt.',
  en: 'The database did not answer. Nothing was changed; try again in a moment.',
}

/** What Postgres says about a value that cannot be stored is the sender's mistake; the rest will pass or be mended. */
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
    code: /^25006$/,
    status: 503,
    nb: 'Databasen kan bare leses akkurat nå. Ingenting er endret; prøv igjen om litt.',
    en: 'The database can only be read right now. Nothing was changed; try again in a moment.',
  },
  {
    code: /^(53100|ENOSPC|EDQUOT)$/,
    status: 507,
    nb: 'Det er ikke plass til mer på disken. Ingenting er lagret; si fra til dem som drifter løsningen.',
    en: 'There is no room left on the disk. Nothing was saved; tell those who run the system.',
  },
  {
    code: /^(08|28|3D|53|57|58|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|EPIPE|ETIMEDOUT)/,
    status: 503,
    ...noAnswer,
  },
]

/** How pg says, without a code, that a connection could not be had, broke or fell silent. */
const noConnection =
  /^(Connection terminated|Client has encountered a connection error|Query read timeout|timeout e)/
const connectionFailure = '08006'

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

/** The code that Postgres or the operating system gave the error that this one stems from. */
function codeOf(error: unknown, depth: number): string | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null
  if ('code' in error && typeof error.code === 'string' && /^([0-9A-Z]{5}|E[A-Z]+)$/.test(error.code))
    return error.code
  if (error instanceof Error && noConnection.test(error.message)) return connectionFailure
  if ('originalError' in error && error.originalError !== undefined)
    return codeOf(error.originalError, depth + 1)
  return 'cause' in error ? codeOf(error.cause, depth + 1) : null
}
