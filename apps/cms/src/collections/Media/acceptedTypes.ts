/** The kinds of image we take. SVG, HEIF and all else are refused: their decoders are attack surface. */
export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

/** The most pixels we decode: 100 megapixels. */
export const mostPixels = 100_000_000
