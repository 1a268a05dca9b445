export { put } from './put.ts'
export { withdraw } from './withdraw.ts'
export { AddressTakenError, type Presentation, type Withdrawal } from './presentation.ts'
export { redirectType, type RedirectDocument } from '../redirect.ts'
