import type { CDPSession, Page } from 'playwright-core'

/** What the browser tells assistive technology: what is ignored is left out, and what is in it moves up. */
export interface Spoken {
  role: string
  name: string
  value: string
  properties: Record<string, string>
  isCurrent: boolean
  children: Spoken[]
}

/** What is marked as where the reader is: Chromium says it to screen readers, but not here. */
async function currentOnes(session: CDPSession): Promise<Set<number>> {
  await session.send('DOM.enable')
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1 })
  const marked = nodes.filter(({ attributes = [] }) => attributes.includes('aria-current'))
  return new Set(marked.map(({ backendNodeId }) => backendNodeId))
}

/** The tree of accessibility of the page, as Chromium gives it to a screen reader. */
export async function accessibilityTree(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const current = await currentOnes(session)
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const read = (id: string): Spoken[] => {
      const node = byId.get(id)
      if (node === undefined) return []
      const children = (node.childIds ?? []).flatMap(read)
      if (node.ignored) return children
      const properties = (node.properties ?? []).map(({ name, value }) => [name, String(value.value ?? '')])
      return [
        {
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? '').trim(),
          value: String(node.value?.value ?? '').trim(),
          properties: Object.fromEntries(properties),
          isCurrent: current.has(node.backendDOMNodeId ?? -1),
          children,
        },
      ]
    }
    const [root] = read(nodes[0]?.nodeId ?? '')
    if (root === undefined) throw new Error('The page has no tree of accessibility')
    return root
  } finally {
    await session.detach()
  }
}

/** The parts of the tree with a role, from the top. */
export const partsWith = (role: string, tree: Spoken): Spoken[] =>
  tree.role === role ? [tree] : tree.children.flatMap((child) => partsWith(role, child))
