import { type Element, elementsIn, parseXml, textIn } from '#test/xml/parse-xml.ts'
import { unpackZip } from '#test/zip/unpack-zip.ts'

/** A paragraph of a Word file outside tables: its style and what it says. */
export type WordParagraph = Readonly<{
  style: string
  text: string
  rightToLeft: boolean
  /** The languages that parts of it are marked with, where they are. */
  languages: readonly string[]
  /** The instructions of its fields. */
  fields: readonly string[]
}>

/** A table as its cells say it; the rows at its top that are repeated on every page, and those that no page breaks. */
export type WordTable = Readonly<{
  headRows: number
  wholeRows: number
  rows: readonly (readonly string[])[]
}>

export type WordContent = Readonly<{
  /** Every part by its path. */
  parts: ReadonlyMap<string, Buffer>
  paragraphs: readonly WordParagraph[]
  headings: readonly WordParagraph[]
  tables: readonly WordTable[]
  /** Alternative texts of the images, in order. */
  images: readonly string[]
}>

/** Reads a Word file as our own renderer writes it: no table within a table, no text boxes. Not any Word file. */
export function readDocx(bytes: Uint8Array): WordContent {
  const parts = unpackZip(Buffer.from(bytes))
  const [body] = elementsIn(parseXml(parts.get('word/document.xml')!.toString()), 'w:body')
  const blocks = body!.children.filter((child) => typeof child !== 'string')
  const outside = { ...body!, children: blocks.filter(({ name }) => name !== 'w:tbl') }
  const paragraphs = elementsIn(outside, 'w:p').map(readParagraph)
  return {
    parts,
    paragraphs,
    headings: paragraphs.filter(({ style }) => /^(Title|Heading\d)$/.test(style)),
    tables: elementsIn(body!, 'w:tbl').map(readTable),
    images: elementsIn(body!, 'wp:docPr').map(({ attributes }) => attributes.get('descr') ?? ''),
  }
}

function readParagraph(paragraph: Element): WordParagraph {
  const values = (name: string) =>
    elementsIn(paragraph, name).map(({ attributes }) => attributes.get('w:val') ?? '')
  return {
    style: values('w:pStyle')[0] ?? 'Normal',
    text: shownIn(paragraph),
    rightToLeft: values('w:bidi').length > 0,
    languages: [...new Set(values('w:lang'))],
    fields: elementsIn(paragraph, 'w:instrText').map((field) => textIn(field).trim()),
  }
}

function readTable(table: Element): WordTable {
  const rows = elementsIn(table, 'w:tr')
  const having = (name: string) => rows.filter((row) => elementsIn(row, name).length > 0).length
  return {
    headRows: having('w:tblHeader'),
    wholeRows: having('w:cantSplit'),
    rows: rows.map((row) => elementsIn(row, 'w:tc').map(shownIn)),
  }
}

/** What a reader sees: text, tabs and line breaks, and what fields show, without their instructions. */
function shownIn(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : ''
      if (child.name === 'w:br') return '\n'
      // A tab stop is called as a tab is.
      if (child.name === 'w:tab') return element.name === 'w:tabs' ? '' : '\t'
      return shownIn(child)
    })
    .join('')
}
