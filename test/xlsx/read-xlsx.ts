import type { Language } from '#domain/language/language.ts'
import { type Element, elementsIn, parseXml, textIn } from '#test/xml/parse-xml.ts'
import { showNumber } from './show-number.ts'
import { unpackZip } from '#test/zip/unpack-zip.ts'

/** A cell as it is stored, and as Excel shows it on a computer of the language. */
export type ReadCell = Readonly<{
  value: string | number | null
  shown: string
  /** Marked as text, as by an apostrophe. */
  quoted: boolean
  format: string
  link: string | null
}>

/** A row is null where nothing stands in it, not even an empty cell. */
export type ReadSheet = Readonly<{
  name: string
  rows: readonly (readonly ReadCell[] | null)[]
  tables: readonly Readonly<{ name: string; ref: string; columns: readonly string[]; altText: string }>[]
}>

export type ReadWorkbook = Readonly<{
  sheets: readonly ReadSheet[]
  parts: ReadonlyMap<string, string>
  language: string
}>

type Style = Readonly<{ format: string; quoted: boolean }>

const nothing: ReadCell = { value: null, shown: '', quoted: false, format: '', link: null }

/** Reads a workbook from its XML alone. @throws Error where a part is not well-formed or a cell holds a formula. */
export function readXlsx(bytes: Uint8Array, language: Language): ReadWorkbook {
  const parts = new Map(
    [...unpackZip(Buffer.from(bytes))].map(([name, part]) => [name, part.toString('utf8')]),
  )
  const xml = (name: string) => parseXml(parts.get(name)!)
  for (const part of parts.values()) parseXml(part)
  const styles = stylesIn(xml('xl/styles.xml'))
  const shared = parts.has('xl/sharedStrings.xml')
    ? elementsIn(xml('xl/sharedStrings.xml'), 'si').map((one) => unescaped(textIn(one)))
    : []
  const sheets = elementsIn(xml('xl/workbook.xml'), 'sheet').map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`
    const relations = `xl/worksheets/_rels/sheet${i + 1}.xml.rels`
    const targets = new Map(
      (parts.has(relations) ? elementsIn(xml(relations), 'Relationship') : []).map(({ attributes }) => [
        attributes.get('Id')!,
        attributes.get('Target')!,
      ]),
    )
    return {
      name: sheet.attributes.get('name')!,
      rows: rowsIn(xml(path), { shared, styles, language, targets }),
      tables: [...targets.values()]
        .filter((target) => target.startsWith('../tables/'))
        .map((target) => tableIn(xml(target.replace('..', 'xl')))),
    }
  })
  return { sheets, parts, language: textIn(elementsIn(xml('docProps/core.xml'), 'dc:language')[0]!) }
}

type Around = Readonly<{
  shared: readonly string[]
  styles: readonly Style[]
  language: Language
  targets: ReadonlyMap<string, string>
}>

function rowsIn(sheet: Element, around: Around): ReadSheet['rows'] {
  const links = new Map(
    elementsIn(sheet, 'hyperlink').map(({ attributes }) => [
      attributes.get('ref')!,
      attributes.get('location') ?? around.targets.get(attributes.get('r:id') ?? '') ?? '',
    ]),
  )
  const rows: (readonly ReadCell[] | null)[] = []
  for (const row of elementsIn(sheet, 'row')) {
    const cells: ReadCell[] = []
    for (const cell of elementsIn(row, 'c')) {
      const ref = cell.attributes.get('r')!
      const column = columnOf(ref)
      while (cells.length < column) cells.push(nothing)
      cells.push({ ...readCell(cell, around), link: links.get(ref) ?? null })
    }
    const at = Number(row.attributes.get('r')) - 1
    while (rows.length < at) rows.push(null)
    rows.push(cells)
  }
  return rows
}

function readCell(cell: Element, { shared, styles, language }: Around): Omit<ReadCell, 'link'> {
  if (elementsIn(cell, 'f').length > 0) throw new Error(`${cell.attributes.get('r')} holds a formula`)
  const style = styles[Number(cell.attributes.get('s') ?? 0)]!
  const type = cell.attributes.get('t')
  const held = elementsIn(cell, 'v')[0]
  if (type === 'inlineStr') return textCell(unescaped(textIn(elementsIn(cell, 'is')[0]!)), style)
  if (held === undefined) return { ...style, value: null, shown: '' }
  if (type === 's') return textCell(shared[Number(textIn(held))]!, style)
  if (type !== undefined) throw new Error(`${cell.attributes.get('r')} is of the kind ${type}`)
  const value = Number(textIn(held))
  return { ...style, value, shown: showNumber(value, style.format, language) }
}

/** Under a format such as " "@ the quoted text is shown before that of the cell. */
function textCell(value: string, style: Style): Omit<ReadCell, 'link'> {
  const before = /^"([^"]*)"@$/.exec(style.format)?.[1] ?? ''
  return { ...style, value, shown: before + value }
}

function stylesIn(styles: Element): readonly Style[] {
  const formats = new Map(
    elementsIn(styles, 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId'),
      attributes.get('formatCode')!,
    ]),
  )
  const [looks] = elementsIn(styles, 'cellXfs')
  return elementsIn(looks!, 'xf').map(({ attributes }) => ({
    format: formats.get(attributes.get('numFmtId')) ?? '0',
    quoted: attributes.get('quotePrefix') === '1',
  }))
}

function tableIn(table: Element): ReadSheet['tables'][number] {
  return {
    name: table.attributes.get('name')!,
    ref: table.attributes.get('ref')!,
    columns: elementsIn(table, 'tableColumn').map(({ attributes }) => unescaped(attributes.get('name')!)),
    altText: elementsIn(table, 'x14:table')[0]?.attributes.get('altText') ?? '',
  }
}

/** Excel writes signs that XML has no place for, and what looks like such an escape, as _x000A_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The place of a column, counted from 0. */
function columnOf(ref: string): number {
  return (
    Array.from(/^[A-Z]+/.exec(ref)![0]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  )
}
