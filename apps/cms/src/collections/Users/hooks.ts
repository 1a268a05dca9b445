import { APIError, ValidationError } from 'payload'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { passwordFault, shortestPassword } from '../../domain/password.ts'
import type { PasswordFault } from '../../domain/password.ts'

const faults: Record<PasswordFault, { nb: string; en: string }> = {
  tooShort: {
    nb: `Passordet må ha minst ${shortestPassword} tegn. Flere ord etter hverandre er lett å huske.`,
    en: `The password needs at least ${shortestPassword} characters. Several words in a row are easy to remember.`,
  },
  tooLong: { nb: 'Passordet kan ha høyst 200 tegn.', en: 'The password can have at most 200 characters.' },
  tooUniform: { nb: 'Passordet gjentar de samme tegnene.', en: 'The password repeats the same characters.' },
  tooGuessable: {
    nb: 'Passordet er for likt navnet, e-postadressen eller Osloregionen.',
    en: 'The password is too much like the name, the e-mail address or Osloregionen.',
  },
}

/** A new password must be a good one. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { password, email, name }: { password?: unknown; email?: unknown; name?: unknown } = data ?? {}
  const owner = {
    email: text(email) ?? text(originalDoc?.email),
    name: text(name) ?? text(originalDoc?.name),
  }
  if (typeof password === 'string' && password !== '') refuseBadPassword(password, owner, req)
  return data
}

/** The same when it is chosen through the link in a mail, which passes by the hook above. */
export const checkResetPassword: CollectionBeforeOperationHook<'users'> = ({ args, operation, req }) => {
  if (operation === 'resetPassword') refuseBadPassword(String(args.data.password), {}, req)
  return args
}

function refuseBadPassword(
  password: string,
  owner: { email?: string; name?: string },
  req: PayloadRequest,
): void {
  const fault = passwordFault(password, owner)
  if (fault === null) return
  const english = req.i18n?.language === 'en'
  const message = english ? faults[fault].en : faults[fault].nb
  throw new ValidationError(
    {
      collection: 'users',
      errors: [{ path: 'password', message, label: english ? 'Password' : 'Passord' }],
      req,
    },
    req.t,
  )
}

/** There is always an administrator left. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (
    operation === 'update' &&
    originalDoc?.role === 'admin' &&
    data.role !== undefined &&
    data.role !== 'admin'
  ) {
    await refuseIfLast(req, String(originalDoc.id))
  }
  return data
}

/** The same when an account is deleted. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseIfLast(req, String(id))
}

async function refuseIfLast(req: PayloadRequest, id: string): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
  })
  if (totalDocs > 0) return
  const message =
    req.i18n?.language === 'en'
      ? 'This is the only administrator. Make somebody else one first.'
      : 'Dette er den eneste administratoren. Gi noen andre rollen først.'
  throw new APIError(message, 400, undefined, true)
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
