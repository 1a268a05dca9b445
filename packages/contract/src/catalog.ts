import { z } from 'zod'

export const CatalogParameters = z.strictObject({
  format: z
    .enum(['jsonld', 'turtle'])
    .optional()
    .meta({ description: 'JSON-LD or Turtle. Without it, what `Accept` prefers, else JSON-LD' }),
})
