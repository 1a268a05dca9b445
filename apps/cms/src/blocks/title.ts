import type { TextField } from 'payload'
import { both } from '../fields/labels.ts'

/** The heading above a block. */
export const blockTitle = ({ required = false } = {}): TextField => ({
  name: 'title',
  type: 'text',
  label: both('Overskrift', 'Heading'),
  required,
  maxLength: 200,
})
