import type { Video } from '@osloregionen/contract'

/** Who may show a film in a frame on a page: the policy that every page comes with allows these and no others. */
export const frameHosts: readonly string[] = ['www.youtube-nocookie.com', 'player.vimeo.com']

/** What a frame can show of a film, if anything. */
export function frameOf({ embedUrl }: Pick<Video, 'embedUrl'>): string | null {
  if (embedUrl === null) return null
  const { protocol, host } = new URL(embedUrl)
  return protocol === 'https:' && frameHosts.includes(host) ? embedUrl : null
}

const services: Record<string, string> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
}

/** What the service that has a film is called; the name of its host when we know no other. */
export function serviceOf({ url }: Pick<Video, 'url'>): string {
  const host = new URL(url).host.replace(/^(www|m)\./, '')
  return services[host] ?? host
}
