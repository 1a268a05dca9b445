import text from '@osloregionen/site-layer/assets/inter.woff2?url'
import headlines from '~/assets/newsreader.woff2?url'

/** Both fonts are needed for the first screen: the browser hears of them before it has read the style sheet. */
export default defineNuxtPlugin(() => {
  useHead({
    link: [headlines, text].map((href) => ({
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossorigin: 'anonymous',
      href,
    })),
  })
})
