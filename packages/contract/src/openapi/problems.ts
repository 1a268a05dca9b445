import { Problem } from '../problem.ts'
import { answerSchema } from './schemas.ts'

type Json = Record<string, unknown>

const problem = (about: string, headers?: Json): Json => ({
  description: about,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: answerSchema(Problem) } },
})

const retry = {
  'Retry-After': { required: true, description: 'Seconds to wait', schema: { type: 'integer', minimum: 0 } },
}

/** What an answer can be beside a success, by status. `type` in its body is the address of a page that explains it. */
export const problemResponses: Record<string, Json> = {
  400: problem('A parameter is unknown or malformed, and `errors` names it; or the address is not UTF-8'),
  401: problem('A key was sent that is not known'),
  403: problem('The key has not the scope that this needs'),
  404: problem('There never was anything here'),
  405: problem('The address takes other methods, which `Allow` names', {
    Allow: { required: true, description: 'The methods it takes', schema: { type: 'string' } },
  }),
  409: problem('There is one like it already, or there are as many as there may be'),
  410: problem('It was here and has been taken down; or the cursor is from before a restore'),
  413: problem('More was sent than this address takes'),
  414: problem('The address has more than 8,000 characters'),
  415: problem('What was sent is not JSON'),
  416: problem('The file has no such part'),
  429: problem('Too many requests', retry),
  431: problem('Address and headers together take more than 16 kB'),
  500: problem('Something failed here'),
  503: problem('The content cannot be read right now', retry),
}

/** The responses of these statuses, each by its name. */
export const problemsOf = (statuses: readonly number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${status}` }]))

/** What anything that is asked for can be answered with. */
export const usualProblems = [400, 401, 414, 429, 431, 500, 503]
