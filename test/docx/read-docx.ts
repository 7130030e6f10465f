import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** A paragraph of a Word file outside tables: its style and what it says. */
export type WordParagraph = Readonly<{
  style: string
  text: string
  rightToLeft: boolean
  languages: readonly string[]
}>

/** A table as its cells say it, the rows that are repeated on every page counted from the top. */
export type WordTable = Readonly<{ headRows: number; rows: readonly (readonly string[])[] }>

export type WordContent = Readonly<{
  /** Every part by its path; those of XML are text. */
  parts: ReadonlyMap<string, Buffer>
  paragraphs: readonly WordParagraph[]
  headings: readonly WordParagraph[]
  tables: readonly WordTable[]
  /** Alternative texts of the images, in order. */
  images: readonly string[]
}>

/** Reads a Word file as our own renderer writes it: no table within a table, no text boxes. Not any Word file. */
export async function readDocx(bytes: Uint8Array): Promise<WordContent> {
  const parts = await readParts(bytes)
  const body = parts.get('word/document.xml')!.toString()
  const outside = body.replace(/<w:tbl>[^]*?<\/w:tbl>/g, '')
  const paragraphs = [...outside.matchAll(/<w:p>[^]*?<\/w:p>/g)].map(([xml]) => readParagraph(xml))
  return {
    parts,
    paragraphs,
    headings: paragraphs.filter(({ style }) => /^(Title|Heading\d)$/.test(style)),
    tables: [...body.matchAll(/<w:tbl>[^]*?<\/w:tbl>/g)].map(([xml]) => readTable(xml)),
    images: [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => plain(alt!)),
  }
}

async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  const zip = await fromBufferPromise(Buffer.from(bytes))
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return parts
}

function readParagraph(xml: string): WordParagraph {
  return {
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? 'Normal',
    text: textOf(xml),
    rightToLeft: /<w:bidi\/>/.test(xml),
    languages: [...new Set([...xml.matchAll(/<w:lang w:val="([\w-]+)"/g)].map(([, language]) => language!))],
  }
}

function readTable(xml: string): WordTable {
  const rows = [...xml.matchAll(/<w:tr>[^]*?<\/w:tr>/g)].map(([row]) => row)
  return {
    headRows: rows.filter((row) => row.includes('<w:tblHeader/>')).length,
    rows: rows.map((row) => [...row.matchAll(/<w:tc>[^]*?<\/w:tc>/g)].map(([cell]) => textOf(cell))),
  }
}

/** What a reader sees: text, tabs and line breaks, and what fields show, without their instructions. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
    .map(([, text, sign]) => (sign === 'tab' ? '\t' : sign === 'br' ? '\n' : plain(text!)))
    .join('')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
