import { SaxesParser } from 'saxes'

/** An element of a file of XML. Names have their prefix as it was written. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  /** The text directly in it. */
  text: string
  children: XmlElement[]
}

/** Reads a file of XML with its namespaces. Throws where it is not well-formed. */
export function readXml(file: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const within = () => open.at(-1) ?? root
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    within().children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (text: string) => void (within().text += text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(file).close()
  const [only] = root.children
  if (only === undefined) throw new Error('There is no element')
  return only
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** The text of the one child of a name; undefined where there is none, or more than one. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const [first, ...more] = childrenOf(element, name)
  return more.length > 0 ? undefined : first?.text
}
