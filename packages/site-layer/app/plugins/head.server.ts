import icon from '~/assets/favicon.svg?inline'
import { feedFormats } from '../format/feeds.ts'

/** What the head of every page holds, error pages included. */
export default defineNuxtPlugin(() => {
  const { language, themeColor } = useSite()
  useHead({
    htmlAttrs: { lang: language },
    meta: [
      { name: 'theme-color', content: themeColor.light, media: '(prefers-color-scheme: light)' },
      { name: 'theme-color', content: themeColor.dark, media: '(prefers-color-scheme: dark)' },
      { name: 'color-scheme', content: 'light dark' },
    ],
    link: [
      { rel: 'icon', href: icon, type: 'image/svg+xml' },
      { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
      ...feedFormats.map(({ name, type, news }) => ({
        rel: 'alternate' as const,
        href: news,
        type,
        title: name,
      })),
    ],
  })
})
