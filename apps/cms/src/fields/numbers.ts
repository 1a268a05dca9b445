import type { NumberField } from 'payload'
import { both } from './labels.ts'

type Text = { nb: string; en: string }
type Limits = { min: number; max: number; required?: boolean; defaultValue?: number }

/** A whole number within limits. */
export function wholeNumber(name: string, label: Text, limits: Limits): NumberField {
  const { min, max, required = false } = limits
  const refusal = both(
    `Skriv et helt tall fra ${min} til ${max}.`,
    `Write a whole number from ${min} to ${max}.`,
  )
  return {
    name,
    type: 'number',
    label,
    ...limits,
    validate: (
      value: number | number[] | null | undefined,
      { req }: { req: { i18n: { language: string } } },
    ) => {
      const missing = value === null || value === undefined
      const fits = Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      if (fits || (missing && !required)) return true
      return req.i18n.language === 'en' ? refusal.en : refusal.nb
    },
  }
}
