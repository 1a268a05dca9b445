import { randomBytes } from 'node:crypto'

/** A new secret, written as Standard Webhooks has it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`
