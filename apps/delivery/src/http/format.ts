import Negotiator from 'negotiator'

const forms = ['application/ld+json', 'application/json', 'text/turtle']

/**
 * The address that a request for the catalogue means: `Accept` is its format where the address does not say it.
 * @param header `Accept`
 */
export function inFormat(url: string, header: string | undefined): string {
  if (header === undefined || url !== '/v1/catalog') return url
  const [preferred] = new Negotiator({ headers: { accept: header } }).mediaTypes(forms)
  return preferred === 'text/turtle' ? `${url}?format=turtle` : url
}

/** Whether who asks would rather read a page than a problem. @param header `Accept` */
export function prefersPage(header: string | undefined): boolean {
  const types = ['text/html', 'application/problem+json', 'application/json']
  return new Negotiator({ headers: { accept: header } }).mediaType(types) === 'text/html'
}
