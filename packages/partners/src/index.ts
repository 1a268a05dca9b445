export { noteExpiring, type Expiring } from './expiry.ts'
export {
  createKey,
  digestOf,
  listKeys,
  overlapDays,
  replaceKey,
  revokeKey,
  type FreshKey,
  type Key,
} from './keys.ts'
export { putPartner, readValidKeys, removePartner, type Partner, type ValidKey } from './partners.ts'
export {
  askForSignIn,
  closeSession,
  createSignIns,
  findSession,
  linkMinutes,
  openSession,
  sessionHours,
  type Session,
  type SignIn,
} from './signIn.ts'
export {
  countUsage,
  forgetUsage,
  readUsage,
  usualDays,
  usualPeriod,
  type PartnerUsage,
  type UsageCount,
} from './usage.ts'
