import { both } from '../fields/labels.ts'

/** The groups of the admin's menu. */
export const groups = {
  content: both('Innhold', 'Content'),
  registers: both('Register', 'Registers'),
  files: both('Filer', 'Files'),
  sites: both('Nettsteder', 'Sites'),
  administration: both('Administrasjon', 'Administration'),
}
