/** A text of the admin in both of its languages. */
export const both = (nb: string, en: string) => ({ nb, en })

/** What is said of a field that must be filled in, and is not. */
export const missing = both('Feltet må fylles ut.', 'This field is required.')
