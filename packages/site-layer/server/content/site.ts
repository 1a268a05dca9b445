import { useRuntimeConfig } from 'nitropack/runtime'
import type { SiteDefinition } from '../../config/site.ts'

/** The site this process serves, as its nuxt.config says. Nuxt widens the types of what passes through it. */
export const siteDefinition = () => useRuntimeConfig().site as SiteDefinition
