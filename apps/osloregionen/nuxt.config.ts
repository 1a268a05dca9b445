import { createRequire } from 'node:module'
import { sharedFonts } from '@osloregionen/site-layer/fonts'
import { site } from './config/site'

export default defineNuxtConfig({
  extends: ['@osloregionen/site-layer'],
  css: ['~/assets/designsystemet.css', '~/assets/fonts.css', '~/assets/tokens.css'],
  runtimeConfig: { site },
  nitro: {
    serverAssets: sharedFonts(site.shared.fonts, createRequire(import.meta.url).resolve),
  },
})
