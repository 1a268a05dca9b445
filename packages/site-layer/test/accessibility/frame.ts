/** What of a page is the same on every page of a site: its head and its foot, without the mark of where the reader is. */
export function frameOf(html: string): string[] {
  const parts = [
    /<header class="site-header"[\s\S]*?<\/header>/,
    /<footer class="site-footer"[\s\S]*<\/footer>/,
  ]
  return parts.map((part) => (part.exec(html)?.[0] ?? '').replaceAll(/ aria-current="\w+"/g, ''))
}

/** What HTML can hold that acts by itself, takes single keys, moves the focus, or waits for a gesture. */
const unasked =
  / (?:accesskey|autofocus|autoplay|draggable|onclick|ontouchstart|target)=?|<(?:meta http-equiv="refresh"|marquee|blink|audio|object|embed)/gi

/** What a page does without being asked. */
export const unaskedIn = (html: string): string[] => html.replaceAll(/>[^<]*</g, '><').match(unasked) ?? []
