import type { Block } from '@osloregionen/contract'
import type { News } from '../../payload-types.ts'
import { refer, type References } from '../references.ts'
import { toHtml } from '../richText.ts'
import { headingOrder } from './headings.ts'
import { presentBlock, type AuthoredBlock, type Place } from './present.ts'

export type RichText = NonNullable<News['body']>
type Node = RichText['root']['children'][number]

const isBlock = (node: Node): node is Node & { fields: AuthoredBlock } => node.type === 'block'

/** The fields of blocks that hold images, files and documents. */
const mediaFields = new Set(['image', 'poster'])
const fileFields = new Set(['files'])
const documentFields = new Set([
  'municipalities',
  'people',
  'municipality',
  'priorityArea',
  'sector',
  'project',
  'body',
])

/** Collects what a text refers to: images, files, documents, and the targets of internal links, however deep. */
export function referencesOfText(value: unknown, references: References): void {
  if (Array.isArray(value)) {
    for (const item of value) referencesOfText(item, references)
  } else if (typeof value === 'object' && value !== null) {
    if ('relationTo' in value && 'value' in value) refer(references.documents, value)
    for (const [name, item] of Object.entries(value)) {
      if (mediaFields.has(name)) refer(references.media, item)
      else if (fileFields.has(name)) refer(references.files, item)
      else if (documentFields.has(name)) refer(references.documents, item)
      else referencesOfText(item, references)
    }
  }
}

/** A body as public blocks: runs of text become one block of clean HTML each. */
export function presentBody(body: RichText | null | undefined, place: Place): Block[] {
  const blocks: Block[] = []
  const order = headingOrder()
  let run: Node[] = []
  const closeRun = () => {
    const html = toHtml(run, place.links)
    if (html !== '') blocks.push({ type: 'text', html })
    run = []
  }
  for (const node of body?.root.children ?? []) {
    if (!isBlock(node)) {
      run.push(order.node(node))
      continue
    }
    closeRun()
    const block = presentBlock(node.fields, place)
    if (block === null) continue
    order.block(block)
    blocks.push(block)
  }
  closeRun()
  return blocks
}
