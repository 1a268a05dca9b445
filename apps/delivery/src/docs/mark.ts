/** The largest centres of the region as seven dots, as on the sites. */
const dots = (color: string) =>
  `<g fill="${color}"><circle cx="6.5" cy="8.2" r="2.5"/><circle cx="3.4" cy="13.8" r="2.4"/><circle cx="9.4" cy="14.1" r="2.3"/><circle cx="20.7" cy="8.2" r="2.3"/><circle cx="14.8" cy="19.8" r="2.3"/><circle cx="15.1" cy="14.2" r="2.1"/></g><circle cx="13.7" cy="5.8" r="3.9" fill="#e07a4f"/>`

/** Beside the name; decoration. */
export const mark = `<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">${dots('currentcolor')}</svg>`

/** As an icon, in an address. */
export const markAddress = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="4" fill="#0a2a4a"/>${dots('#fbfaf7')}</svg>`,
)}`
