import { z } from 'zod'

const Picture = z.object({
  key: z.string(),
  type: z.literal('image/webp'),
  width: z.int().positive(),
  height: z.int().positive(),
})

/** The first page of a PDF as a picture, kept with the file: to be read, and small, as lists and the facts of a report show it. */
export const Cover = Picture.extend({ small: Picture.optional() })
export type Cover = z.infer<typeof Cover>

/** The address of the picture shown in lists: the cover, when there is one. */
export function thumbnail({ doc }: { doc: Record<string, unknown> }): string | null {
  const cover = Cover.safeParse(doc.cover)
  return cover.success ? `/api/files/file/${(cover.data.small ?? cover.data).key}` : null
}
