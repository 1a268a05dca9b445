import type { Role } from '../../domain/roles.ts'
import { both } from '../../fields/labels.ts'

/** The roles as staff know them. */
export const roleLabels: Record<Role, { nb: string; en: string }> = {
  admin: both('Administrator', 'Administrator'),
  editor: both('Redaktør', 'Editor'),
  author: both('Skribent', 'Author'),
  contributor: both('Kommunekontakt', 'Contributor'),
  reviewer: both('Fagperson', 'Reviewer'),
}
