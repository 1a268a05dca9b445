import type { TextareaField } from 'payload'
import { faultOfGrid, parseGrid } from '../domain/grid.ts'

/** Rows and columns, pasted from a spreadsheet. */
export function gridField(
  label: { nb: string; en: string },
  description: { nb: string; en: string },
  { numeric = false } = {},
): TextareaField {
  return {
    name: 'data',
    type: 'textarea',
    label,
    required: true,
    maxLength: 60_000,
    admin: { rows: 8, description },
    validate: (value: string | null | undefined, { req }: { req: { i18n?: { language?: string } } }) => {
      const fault = faultOfGrid(parseGrid(value ?? ''), { numeric })
      if (fault === null) return true
      return req.i18n?.language === 'en' ? fault.en : fault.nb
    },
  }
}
