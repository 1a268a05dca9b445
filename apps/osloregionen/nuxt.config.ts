import { site } from './config/site'

export default defineNuxtConfig({
  extends: ['@osloregionen/site-layer'],
  css: ['~/assets/designsystemet.css', '~/assets/fonts.css', '~/assets/tokens.css'],
  runtimeConfig: { site },
})
