/** `governing-documents` as GraphQL names a field: `governingDocuments`. */
export const fieldName = (name: string): string =>
  name.replaceAll(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase())

/** `printedIn` as part of the name of a type: `PrintedIn`. */
export const typeName = (name: string): string => {
  const joined = fieldName(name)
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/**
 * A value of the contract as GraphQL writes it, which has names where REST has any text: `press-release` is
 * `press_release`, `image/avif` is `image_avif`, and the order `-title` is `title_desc`.
 */
export const enumName = (value: string): string =>
  value.startsWith('-') ? `${enumName(value.slice(1))}_desc` : value.replaceAll(/\W/g, '_')

/** A value as GraphQL names it, which tells what it is in REST where that is another. */
export const enumValue = (value: string): [string, { value: string; description?: string }] => {
  const name = enumName(value)
  return [name, name === value ? { value } : { value, description: `\`${value}\` in REST` }]
}
