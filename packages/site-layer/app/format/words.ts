/** A text that begins with a capital letter. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
