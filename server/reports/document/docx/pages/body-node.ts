/** An element of the formatted body: its name, and in it its attributes, elements and text. */
export type BodyNode = Readonly<Record<string, unknown>>

type Attributes = Readonly<Record<string, string | number>>

/** The elements that stand in an element of that name; none where it has another. */
export function childrenOf(node: BodyNode, name: string): readonly BodyNode[] {
  const content = node[name]
  return Array.isArray(content) ? content.filter((child) => typeof child === 'object') : []
}

/** The first element of a name that stands in the element `within`. */
export function childOf(node: BodyNode, within: string, name: string): BodyNode | undefined {
  return childrenOf(node, within).find((child) => name in child)
}

/** An attribute of an element that has nothing but attributes. */
export function attributeOf(node: BodyNode | undefined, name: string, attribute: string) {
  const { _attr } = (node?.[name] ?? {}) as { _attr?: Attributes }
  return _attr?.[attribute]
}

/** The style of a paragraph. */
export function styleOf(paragraph: BodyNode): string {
  const properties = childOf(paragraph, 'w:p', 'w:pPr') ?? {}
  return String(attributeOf(childOf(properties, 'w:pPr', 'w:pStyle'), 'w:pStyle', 'w:val') ?? 'Normal')
}

/** What a paragraph says; a tab is about as wide as six letters. */
export function textOf(node: BodyNode): string {
  if ('w:br' in node) return '\n'
  if ('w:tab' in node) return 'xxxxxx'
  if ('w:t' in node)
    return (node['w:t'] as readonly unknown[]).filter((part) => typeof part === 'string').join('')
  return ['w:p', 'w:r', 'w:hyperlink'].flatMap((name) => childrenOf(node, name).map(textOf)).join('')
}

/** A paragraph with these properties and so many short lines. */
export function linesNode(properties: BodyNode | undefined, lines: number): BodyNode {
  const line = { 'w:t': ['x'] }
  const run = Array.from({ length: lines }, (_, i) => (i > 0 ? [{ 'w:br': { _attr: {} } }, line] : [line]))
  return { 'w:p': [...(properties ? [properties] : []), { 'w:r': run.flat() }] }
}
