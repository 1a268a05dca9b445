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
      { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
      { rel: 'alternate', href: '/rss.xml', type: 'application/rss+xml', title: 'RSS' },
      { rel: 'alternate', href: '/atom.xml', type: 'application/atom+xml', title: 'Atom' },
      { rel: 'alternate', href: '/feed.json', type: 'application/feed+json', title: 'JSON Feed' },
    ],
  })
})
