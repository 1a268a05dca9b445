import type { SiteDefinition } from './site.ts'

declare module 'nuxt/schema' {
  interface RuntimeConfig {
    site: SiteDefinition
  }
}
declare module 'nitropack/types' {
  interface NitroRuntimeConfig {
    site: SiteDefinition
  }
}
