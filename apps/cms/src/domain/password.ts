/** Shortest password we accept: length is what keeps a password safe, so there is no rule about signs. */
export const shortestPassword = 12
const longestPassword = 200

/** Says what is wrong with a password, as a key for the message, or null when it will do. */
export function passwordFault(
  password: string,
  owner: { email?: string; name?: string },
): PasswordFault | null {
  if (password.length < shortestPassword) return 'tooShort'
  if (password.length > longestPassword) return 'tooLong'
  if (new Set(password).size < 5) return 'tooUniform'
  const low = password.toLowerCase()
  const own = [owner.email?.split('@')[0], ...(owner.name ?? '').split(/\s+/), 'osloregionen', 'oslopolitan']
  const rest = own.reduce<string>(
    (text, word) => (word !== undefined && word.length > 3 ? text.replaceAll(word.toLowerCase(), '') : text),
    low,
  )
  return rest.length < 8 ? 'tooGuessable' : null
}

/** The ways a password can fail. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'tooUniform' | 'tooGuessable'
