/** A piece of HTML before it is text or nodes: what is written to a page of others is described once. */
export interface Tag {
  name: string
  /** What style sheets of others know it by. */
  part: string | null
  attributes: Record<string, string | null>
  children: Piece[]
}

export type Piece = Tag | string

/** Describes an element. Attributes that are null, and children that are, are left out. */
export const tag = (
  name: string,
  part: string | null,
  attributes: Tag['attributes'],
  ...children: (Piece | null)[]
): Tag => ({ name, part, attributes, children: children.filter((child) => child !== null) })
