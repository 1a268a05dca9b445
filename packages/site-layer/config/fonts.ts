import { basename, dirname } from 'node:path'
import type { SharedLook } from './site.ts'

/**
 * The font files that shared pictures are drawn with, as the server's own assets.
 * @param resolve finds a file in the packages of the site
 */
export const sharedFonts = (fonts: SharedLook['fonts'], resolve: (file: string) => string) =>
  Object.values(fonts)
    .flat()
    .map((file) => ({
      baseName: assetOf(file),
      dir: dirname(resolve(file)),
      pattern: basename(file),
    }))

/** What the assets are called that a font file is among: it alone. */
export const assetOf = (file: string): string => `font-${basename(file, '.woff')}`
