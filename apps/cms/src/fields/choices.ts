import type { SelectField } from 'payload'

type Text = { nb: string; en: string }

interface ChoiceOptions {
  required?: boolean
  defaultValue?: string
  description?: Text
  sidebar?: boolean
  /** The name of its type in the database, where the one made of its own would be taken. */
  enumName?: string
}

/** A field with one of a few values, each with its label in both languages. */
export function choice<Value extends string>(
  name: string,
  label: Text,
  labels: Readonly<Record<Value, Text>>,
  { required = false, defaultValue, description, sidebar = true, enumName }: ChoiceOptions = {},
): SelectField {
  return {
    name,
    type: 'select',
    label,
    required,
    defaultValue,
    enumName,
    options: optionsOf(labels),
    admin: { description, ...(sidebar ? { position: 'sidebar' as const } : {}) },
  }
}

/** A field with several of a few values. */
export function choices<Value extends string>(
  name: string,
  label: Text,
  labels: Readonly<Record<Value, Text>>,
): SelectField {
  return { name, type: 'select', hasMany: true, label, options: optionsOf(labels) }
}

const optionsOf = (labels: Readonly<Record<string, Text>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
