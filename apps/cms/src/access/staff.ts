import type { Access, FieldAccess, PayloadRequest } from 'payload'
import type { User } from '../payload-types.ts'
import { isRole, may } from '../domain/roles.ts'
import type { Task } from '../domain/roles.ts'

/** The signed-in member of staff, or null. A user of any other collection is a stranger. */
export function staffOf(req: PayloadRequest): User | null {
  const { user } = req
  return user?.collection === 'users' && isRole(user.role) ? user : null
}

/** May whoever sends this request do this task? Strangers may nothing. */
export function requestMay(req: PayloadRequest, task: Task): boolean {
  const user = staffOf(req)
  return user !== null && may(user.role, task)
}

/** An access rule: those who may do the task. */
export function whoMay(task: Task): Access {
  return ({ req }) => requestMay(req, task)
}

/** An access rule for a field: those who may do the task. */
export function fieldForThoseWhoMay(task: Task): FieldAccess {
  return ({ req }) => requestMay(req, task)
}

/** An access rule: nobody, by any route. */
export const nobody: Access = () => false

/** The ids of the municipalities a contributor writes for. */
export function ownMunicipality(user: User): string | null {
  const { municipality } = user
  if (municipality === null || municipality === undefined) return null
  return typeof municipality === 'string' ? municipality : municipality.id
}
