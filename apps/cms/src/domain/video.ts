/** How the services we can show films from write the addresses of them, and what a frame is to load. */
const services: readonly { address: RegExp; embed: (id: string) => string }[] = [
  {
    address: /^https:\/\/(?:www\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|live\/|shorts\/)([\w-]{6,20})/,
    embed: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    address: /^https:\/\/youtu\.be\/([\w-]{6,20})/,
    embed: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    address: /^https:\/\/(?:www\.)?vimeo\.com\/(\d{5,12})/,
    embed: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
]

/** What a frame is to load to show a film without cookies; null for services we do not know. */
export function embedAddress(url: string): string | null {
  for (const { address, embed } of services) {
    const id = address.exec(url)?.[1]
    if (id !== undefined) return embed(id)
  }
  return null
}
