import { defineEventHandler } from 'h3'

/** Says that the process answers; it asks nobody else. */
export default defineEventHandler(() => ({ status: 'ok' }))
