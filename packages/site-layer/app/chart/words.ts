/** Width of a letter or digit, as a share of the type size: rather too much than too little. */
const letterWidth = 0.62

/** How wide a text will be, about. */
export const widthOf = (text: string, size: number): number => text.length * letterWidth * size

/** A text over as few lines as it takes to keep within a width. A word that is longer keeps a line of its own. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Whether every line keeps within the width. */
export const fits = (lines: readonly string[], size: number, width: number): boolean =>
  lines.every((line) => widthOf(line, size) <= width)
