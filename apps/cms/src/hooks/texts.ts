import type { CollectionBeforeOperationHook } from 'payload'
import { tidyTexts } from '../domain/texts.ts'

/** Puts the characters of all that is saved in order, drafts too, before anything is made of them. */
export const tidyUp: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' || operation === 'update' ? { ...args, data: tidyTexts(args.data) } : args
