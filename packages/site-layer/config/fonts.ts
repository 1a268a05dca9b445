import { basename, dirname } from 'node:path'
import type { SharedLook } from './site.ts'

/**
 * The font files that shared pictures are drawn with, as the server's own assets.
 * @param resolve finds a file in the packages of the site
 */
export const sharedFonts = (fonts: SharedLook['fonts'], resolve: (file: string) => string) =>
  Object.entries(fonts).map(([name, file]) => ({
    baseName: `${name}-font`,
    dir: dirname(resolve(file)),
    pattern: basename(file),
  }))
