import { type Element, elementsIn, parseXml, textIn } from '#test/xml/parse-xml.ts'
import { numberedCaption, type Said, text } from './said.ts'

/** What a report says as one HTML file; drawings must say the same wide and narrow. */
export function saidInHtml(html: string): readonly Said[] {
  const [main] = elementsIn(parseXml(html.replace('<!doctype html>', '')), 'main')
  return elementsIn(main!, 'section').flatMap((section) => {
    const [title] = elementsIn(section, 'h2')
    const [body] = section.children.filter((child) => typeof child !== 'string' && child.name === 'div')
    return [{ kind: 'section', text: textIn(title!) }, ...(body as Element).children.flatMap(saidInBlock)]
  })
}

function saidInBlock(block: Element | string): readonly Said[] {
  if (typeof block === 'string') throw new Error(`Text outside of any block: ${block}`)
  if (block.name === 'ul') return elementsIn(block, 'li').map((item) => text(textIn(item).trim()))
  if (block.name === 'figure') return saidInChart(block)
  if (block.name !== 'div') return [text(textIn(block))]
  const [table] = elementsIn(block, 'table')
  if (table === undefined) return elementsIn(block, 'p').map((paragraph) => text(textIn(paragraph)))
  const rows = elementsIn(table, 'tr').map((row) =>
    row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [textIn(cell)])),
  )
  const caption = numberedCaption(textIn(elementsIn(table, 'caption')[0]!))
  return [{ kind: 'table', ...caption, columns: rows[0]!, rows: rows.slice(1) }, ...notesIn(block)]
}

function saidInChart(figure: Element): readonly Said[] {
  const alts = elementsIn(figure, 'svg').map((svg) => {
    const [said] = [...elementsIn(svg, 'desc'), ...elementsIn(svg, 'title')]
    return said ? textIn(said) : (svg.attributes.get('aria-label') ?? '')
  })
  if (alts.length !== 2 || alts[0] !== alts[1]) throw new Error(`Drawings that differ: ${alts.join(' | ')}`)
  const caption = numberedCaption(textIn(elementsIn(figure, 'figcaption')[0]!))
  return [{ kind: 'chart', ...caption, alt: alts[0]! }, ...notesIn(figure)]
}

function notesIn(block: Element): readonly Said[] {
  return elementsIn(block, 'p').map((note) => text(textIn(note)))
}
