import { z } from 'zod'

/** The first page of a PDF as a picture, kept with the file. */
export const Cover = z.object({
  key: z.string(),
  type: z.literal('image/webp'),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type Cover = z.infer<typeof Cover>

/** The address of the picture shown in lists: the cover, when there is one. */
export function thumbnail({ doc }: { doc: Record<string, unknown> }): string | null {
  const cover = Cover.safeParse(doc.cover)
  return cover.success ? `/api/files/file/${cover.data.key}` : null
}
