/** What phones, small and large, and windows show a picture across the page in. */
const widths = [480, 720, 960, 1600]

/** The widths to make: never larger than the image, and the image's own width when it is smaller than them all. */
export function sizesFor(width: number): number[] {
  const fitting = widths.filter((candidate) => candidate <= width)
  return fitting.length > 0 ? fitting : [width]
}
