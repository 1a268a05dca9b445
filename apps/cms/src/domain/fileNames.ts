const types: Record<string, string> = {
  avif: 'image/avif',
  geojson: 'application/geo+json',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  webp: 'image/webp',
}

/** The hash of what is in the file, perhaps a width or words for those who download it, and one of our extensions. */
const form = /^[0-9a-f]{24}(?:-[a-z0-9-]{1,96})?\.([a-z]{3,8})$/

/** The type of a file that has a name of ours; undefined when the name is none. */
export function typeOfFile(name: string): string | undefined {
  const extension = form.exec(name)?.[1]
  return extension !== undefined && Object.hasOwn(types, extension) ? types[extension] : undefined
}
