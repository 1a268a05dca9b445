import { licenseAddress, type Rights } from '@osloregionen/contract'

/** The rights of something that somebody named has made. */
export function rightsOf(named: string, license: string | null): Rights {
  const licenseUrl = (license === null ? undefined : licenseAddress(license)) ?? null
  const terms = license === null ? 'Ingen lisens er oppgitt.' : `${license} (${licenseUrl})`
  return { license, licenseUrl, attribution: `${named}, ${terms}` }
}
