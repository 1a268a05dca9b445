import { both } from '../fields/labels.ts'

/** The groups of the admin's menu. */
export const groups = {
  content: both('Innhold', 'Content'),
  calendar: both('Kalender', 'Calendar'),
  policy: both('Politikk og prosjekter', 'Policy and projects'),
  registers: both('Register', 'Registers'),
  files: both('Bilder og filer', 'Images and files'),
  readers: both('Lesere', 'Readers'),
  sites: both('Nettsteder', 'Sites'),
  administration: both('Administrasjon', 'Administration'),
}
