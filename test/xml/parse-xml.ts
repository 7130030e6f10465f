/** An element with what stands in it: elements and texts, in order. */
export type Element = Readonly<{
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly (Element | string)[]
}>

/** Elements of HTML that have no end. */
const endless = new Set(['meta', 'br', 'hr', 'img', 'input', 'link'])

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads XML, and HTML as React writes it, into a tree.
 *
 * @throws Error where it is not well-formed: an element closed that was not open, or open at the end.
 */
export function parseXml(source: string): Element {
  const root = { name: '', attributes: new Map<string, string>(), children: [] as (Element | string)[] }
  const open = [root]
  let at = 0
  for (const tag of source.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*(\/?)>|<[?!][^>]*>/g,
  )) {
    const text = source.slice(at, tag.index)
    if (text.includes('<')) throw new Error(`Not well-formed: ${text.slice(0, 80)}`)
    if (text !== '') open.at(-1)!.children.push(decoded(text))
    at = tag.index + tag[0].length
    const [, end, name, attributes, empty] = tag
    if (name === undefined) continue
    if (end === '/') {
      if (open.pop()?.name !== name) throw new Error(`Not well-formed: ${tag[0]} was not open`)
      continue
    }
    const element = { name, attributes: attributesIn(attributes ?? ''), children: [] }
    open.at(-1)!.children.push(element)
    if (empty !== '/' && !endless.has(name)) open.push(element)
  }
  if (open.length !== 1) throw new Error(`Not well-formed: ${open.at(-1)!.name} is never closed`)
  const [top] = root.children.filter((child) => typeof child !== 'string')
  if (top === undefined) throw new Error('Not well-formed: nothing there')
  return top
}

/** All elements of a name below an element, in order; none of those that lie inside another of them. */
export function elementsIn(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child] : elementsIn(child, name)
  })
}

/** All text below an element. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

function attributesIn(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name!,
      decoded(value ?? ''),
    ]),
  )
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      const sign = entities[name]
      if (sign === undefined) throw new Error(`Not well-formed: ${whole}`)
      return sign
    },
  )
}
