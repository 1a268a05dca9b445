import type { SiteDefinition } from '../../config/site.ts'

/** The site that the page stands on, as its nuxt.config says. Nuxt widens the types of what passes through it. */
export const useSite = () => useRuntimeConfig().site as SiteDefinition
