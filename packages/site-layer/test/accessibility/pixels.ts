import type { Page } from 'playwright-core'

/** How many points of two pictures of a page differ so much that the change can be seen: by 3 to 1. */
export const clearPixels = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const points = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        canvas?.drawImage(bitmap, 0, 0)
        return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
      }
      const linear = Array.from({ length: 256 }, (_, value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      const luminance = (data: Uint8ClampedArray, at: number) =>
        0.2126 * (linear[data[at] ?? 0] ?? 0) +
        0.7152 * (linear[data[at + 1] ?? 0] ?? 0) +
        0.0722 * (linear[data[at + 2] ?? 0] ?? 0) +
        0.05
      const [before = new Uint8ClampedArray(), after = before] = await Promise.all(pictures.map(points))
      let count = 0
      for (let at = 0; at < before.length; at += 4) {
        const [a, b] = [luminance(before, at), luminance(after, at)]
        if (Math.max(a, b) / Math.min(a, b) >= 3) count += 1
      }
      return count
    },
    [one.toString('base64'), other.toString('base64')],
  )
