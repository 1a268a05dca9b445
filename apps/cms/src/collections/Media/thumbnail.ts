/** The address of the picture shown in lists: the smallest size there is, or the original until one is made. */
export function thumbnail({ doc }: { doc: Record<string, unknown> }): string | null {
  const { filename, renditions } = doc
  const smallest = Array.isArray(renditions) ? renditions.find(isSmallWebp) : undefined
  const name = smallest?.key ?? filename
  return typeof name === 'string' ? `/api/media/file/${name}` : null
}

function isSmallWebp(value: unknown): value is { key: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    value.key.endsWith('.webp')
  )
}
