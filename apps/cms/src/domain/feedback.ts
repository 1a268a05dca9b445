/** What somebody has sent in through a form of the sites. */
export interface SentMessage {
  message: string
  /** A field that people do not see. */
  trap?: string | undefined
}

/** How many links a message may have before it is taken for advertising. */
const fewLinks = 3

/**
 * Whether a message is probably advertising. It is kept like any other, for a rule like this is wrong now and then; but
 * nobody is called for it.
 */
export function looksLikeSpam({ message, trap = '' }: SentMessage): boolean {
  const links = message.match(/https?:\/\//gi)?.length ?? 0
  return trap !== '' || links > fewLinks || /\[url=|<a\s+href/i.test(message)
}

/** A message by its beginning, for lists: whole words, 80 signs at most. */
export function titleOf(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim()
  if (line.length <= 80) return line
  const cut = line.slice(0, 79)
  const end = cut.lastIndexOf(' ')
  return `${end > 40 ? cut.slice(0, end) : cut}…`
}
