import { statusLabels } from '../collections/labels.ts'
import { choice } from './choices.ts'
import { both } from './labels.ts'

/** Whether something is planned, under way or finished. Payload's own `_status` has the plain name of the type. */
export const statusField = (defaultValue: keyof typeof statusLabels) =>
  choice('status', both('Status', 'Status'), statusLabels, {
    required: true,
    defaultValue,
    enumName: 'enum_activity_status',
  })
