/** A text of the admin in both of its languages. */
export const both = (nb: string, en: string) => ({ nb, en })
