/** Where our words are better for our staff than Payload's. */
export const translations = {
  nb: { version: { preview: 'Vis på nettstedet' }, general: { dashboard: 'Oversikt', trash: 'Papirkurv' } },
  en: { version: { preview: 'View on the site' } },
}
