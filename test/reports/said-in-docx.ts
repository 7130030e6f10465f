import { type Element, elementsIn, parseXml } from '#test/xml/parse-xml.ts'
import { unpackZip } from '#test/zip/unpack-zip.ts'
import { numberedCaption, type Said, text } from './said.ts'

/** What a report says as a Word file, from its first section on. @throws Error where a part is not well-formed. */
export function saidInDocx(bytes: Uint8Array): readonly Said[] {
  const parts = unpackZip(Buffer.from(bytes))
  for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) parseXml(part.toString('utf8'))
  const [body] = elementsIn(parseXml(parts.get('word/document.xml')!.toString('utf8')), 'w:body')
  const blocks = body!.children.filter((child) => typeof child !== 'string')
  const first = blocks.findIndex((block) => styleOf(block) === 'Heading1')
  const said: Said[] = []
  let caption = ''
  for (const block of blocks.slice(first)) {
    const [drawing] = elementsIn(block, 'wp:docPr')
    const style = styleOf(block)
    if (block.name === 'w:sectPr') continue
    if (style === 'Caption') caption = shownIn(block)
    else if (style === 'Heading1') said.push({ kind: 'section', text: shownIn(block) })
    else if (block.name === 'w:tbl') said.push(saidInTable(block, caption))
    else if (drawing)
      said.push({ kind: 'chart', ...numberedCaption(caption), alt: drawing.attributes.get('descr')! })
    else if (shownIn(block) !== '') said.push(text(shownIn(block)))
  }
  return said
}

function styleOf(paragraph: Element): string | undefined {
  return elementsIn(paragraph, 'w:pStyle')[0]?.attributes.get('w:val')
}

function saidInTable(table: Element, caption: string): Said {
  const rows = elementsIn(table, 'w:tr').map((row) => elementsIn(row, 'w:tc').map(shownIn))
  return { kind: 'table', ...numberedCaption(caption), columns: rows[0]!, rows: rows.slice(1) }
}

/** Text and line breaks as they are shown, without the instructions of fields. */
function shownIn(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : ''
      return child.name === 'w:br' || child.name === 'w:tab' ? ' ' : shownIn(child)
    })
    .join('')
}
