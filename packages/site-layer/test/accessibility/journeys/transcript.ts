import type { Language } from '@osloregionen/contract'
import { spokenWord } from './spoken-words.ts'
import { partsWith, type Spoken } from './tree.ts'

/** Said with what is in them on the lines below. */
const containers = new Set([
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'region',
  'search',
  'form',
  'article',
  'figure',
  'blockquote',
  'complementary',
])
/** Said on one line, and what they hold is in their name. */
const controls = new Set([
  'link',
  'button',
  'DisclosureTriangle',
  'combobox',
  'searchbox',
  'textbox',
  'image',
])
const fields = new Set(['button', 'combobox', 'searchbox', 'textbox'])
const block = new Set([
  ...containers,
  ...fields,
  'heading',
  'paragraph',
  'list',
  'listitem',
  'table',
  'DescriptionList',
  'term',
  'definition',
  'Details',
])

/** What a screen reader says of a part of a page, from the top: a line each, indented below what it stands in. */
export function transcript(tree: Spoken, language: Language): string {
  const word = (role: string) => spokenWord(language, role)

  const states = ({ role, value, properties, isCurrent }: Spoken): string[] => [
    ...(properties['expanded'] === undefined
      ? []
      : [word(properties['expanded'] === 'true' ? 'expanded' : 'collapsed')]),
    ...(isCurrent ? [word('current')] : []),
    ...(properties['required'] === 'true' ? [word('required')] : []),
    ...(properties['invalid'] === 'true' ? [word('invalid')] : []),
    ...(role === 'combobox' && value !== '' ? [`${word('chosen')}: ${value}`] : []),
    ...(role.endsWith('box') && role !== 'combobox' && value !== '' ? [`«${value}»`] : []),
  ]
  const said = (node: Spoken): string =>
    [word(node.role), ...(node.name === '' ? [] : [node.name]), ...states(node)].join(', ')

  /** What stands in a line: text as it is, and what can be used by its role and name. */
  const inline = (node: Spoken): string => {
    if (controls.has(node.role)) return ` [${said(node)}] `
    if (node.role === 'StaticText') return node.name === '' ? ' ' : node.name
    return node.children.map(inline).join(' ')
  }
  const line = (nodes: Spoken[]): string =>
    nodes
      .map(inline)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=[,.;:?)])/g, '')
      .trim()

  const heading = (node: Spoken): string => {
    const level = `${word('heading')} ${word('level')} ${node.properties['level']}`
    const [link] = partsWith('link', node)
    return link === undefined ? `${level}, ${node.name}` : `${level}, [${said(link)}]`
  }

  const table = (node: Spoken): string[] => {
    const rows = partsWith('row', node)
    const columns = rows[0]?.children.length ?? 0
    const size = `${rows.length} ${word('rows')}, ${columns} ${word('columns')}`
    return [
      [word('table'), ...(node.name === '' ? [] : [node.name]), size].join(', '),
      ...rows.map((row) => `  ${word('row')}: ${row.children.map((cell) => line([cell])).join(' | ')}`),
    ]
  }

  const hasBlocks = (node: Spoken): boolean =>
    node.children.some((child) => block.has(child.role) || hasBlocks(child))
  const indented = (lines: string[]) => lines.map((text) => `  ${text}`)

  function read(node: Spoken): string[] {
    if (node.role === 'heading') return [heading(node)]
    if (node.role === 'table') return table(node)
    if (controls.has(node.role)) return [`[${said(node)}]`]
    if (node.role === 'list') {
      const items = node.children.filter(({ role }) => role === 'listitem').length
      const name = node.name === '' ? '' : `, ${node.name}`
      const many = word(items === 1 ? 'listitem' : 'items')
      return [`${word('list')}${name}, ${items} ${many}`, ...indented(readAll(node.children))]
    }
    if (node.role === 'listitem' || node.role === 'term' || node.role === 'definition') {
      const lines = readAll(node.children.filter(({ role }) => role !== 'ListMarker'))
      const [only = ''] = lines
      return lines.length > 1 ? [word(node.role), ...indented(lines)] : [`${word(node.role)}: ${only}`]
    }
    if (containers.has(node.role) || node.role === 'DescriptionList')
      return [said(node), ...indented(readAll(node.children))]
    return readAll(node.children)
  }

  /** Neighbours that stand in one line are said as one. */
  function readAll(nodes: Spoken[]): string[] {
    const lines: string[] = []
    let run: Spoken[] = []
    const flush = () => {
      const text = line(run)
      if (text !== '') lines.push(text)
      run = []
    }
    // What a label says is the name of its field.
    for (const node of nodes.filter(({ role }) => role !== 'LabelText')) {
      if (block.has(node.role) || hasBlocks(node) || node.role === 'paragraph') {
        flush()
        if (node.role === 'paragraph') lines.push(...(line([node]) === '' ? [] : [line([node])]))
        else lines.push(...read(node))
      } else {
        run.push(node)
      }
    }
    flush()
    return lines
  }

  return read(tree)
    .map((text) => text.replace(/^(\s*)/, '$1- '))
    .join('\n')
}
