/** How many documents a list of the admin can show at once; the guard takes no more than 100. */
export const listLengths = { defaultLimit: 25, limits: [25, 50, 100] }
