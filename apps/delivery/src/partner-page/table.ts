/** A table that can be scrolled sideways, by keyboard too, where the window is narrow. @param id of what names it */
export const scrollingTable = (id: string, inside: string): string =>
  `<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}"><table>${inside}</table></div>`
