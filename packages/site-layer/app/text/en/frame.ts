import type { frame as nb } from '../nb/frame.ts'

export const frame: typeof nb = {
  skipToContent: 'Skip to main content',
  home: 'Home',
  menu: 'Menu',
  mainNavigation: 'Main menu',
  breadcrumbs: 'You are here',
  search: 'Search',
  notice: 'Important message',
  footer: {
    navigation: 'Shortcuts',
    contact: 'Contact',
    accessibilityStatement: 'Accessibility statement',
    follow: 'Follow us',
    feeds: 'News feeds',
    license: (name) => `Text on this site may be reused under ${name}.`,
    printOrigin: (origin) => `Addresses that begin with / belong to ${origin}`,
  },
  languages: { nb: 'Les på bokmål', nn: 'Les på nynorsk', en: 'Read in English' },
}
