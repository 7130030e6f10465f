import { inflateRawSync } from 'node:zlib'
import type { Language } from '#domain/language/language.ts'
import { storeZip } from '#server/workbooks/store-zip.ts'
import type { SheetTable } from './sheet.ts'
import { guardedFormat } from './to-file-cell.ts'

type Wanted = Readonly<{ language: Language; tables: readonly SheetTable[] }>

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }

/**
 * What the library cannot say: the language of the workbook, what its tables are for whoever hears them read, and that
 * guarded texts stay texts when somebody edits their cell. The parts are packed without compression, since the same
 * parts may compress to other bytes on another processor.
 */
export function finishWorkbook(archive: Buffer, { language, tables }: Wanted): Buffer {
  const parts = unpack(archive)
  change(parts, 'docProps/core.xml', (xml) =>
    before(xml, '</cp:coreProperties>', `<dc:language>${locales[language]}</dc:language>`),
  )
  change(parts, 'docProps/app.xml', (xml) => instead(xml, '>hucre<', '>Jämsides<'))
  change(parts, 'xl/styles.xml', quoteGuarded)
  for (const [i, table] of tables.entries())
    change(parts, `xl/tables/table${i + 1}.xml`, (xml) => before(xml, '</table>', description(table)))
  return storeZip(parts)
}

function change(parts: Map<string, Buffer>, name: string, to: (xml: string) => string): void {
  const part = parts.get(name)
  if (!part) throw new Error(`The workbook has no ${name}`)
  parts.set(name, Buffer.from(to(part.toString('utf8'))))
}

function before(xml: string, end: string, added: string): string {
  return instead(xml, end, added + end)
}

function instead(xml: string, known: string, wanted: string): string {
  if (!xml.includes(known)) throw new Error(`The workbook is not written as we know it: no ${known}`)
  return xml.replace(known, () => wanted)
}

/** Marks every look with the guarded format as text, as an apostrophe typed before it would. */
function quoteGuarded(xml: string): string {
  const code = attribute(guardedFormat)
  const id = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${code}"/>`).exec(xml)?.[1]
  if (id === undefined) return xml
  const [looks] = /<cellXfs [^]*?<\/cellXfs>/.exec(xml) ?? []
  if (looks === undefined) throw new Error('The workbook has no looks of cells')
  return instead(xml, looks, looks.replaceAll(`<xf numFmtId="${id}"`, `<xf quotePrefix="1" numFmtId="${id}"`))
}

function description({ title, summary }: SheetTable): string {
  const uri = '{504A1905-F514-4f6f-8877-14C23A59335A}'
  const main = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'
  const said = `altText="${attribute(title)}" altTextSummary="${attribute(summary)}"`
  return `<extLst><ext uri="${uri}" xmlns:x14="${main}"><x14:table ${said}/></ext></extLst>`
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
}

const endLength = 22
const deflated = 8

/** The parts of an archive that the library wrote just now: no comment at its end, nothing to be refused. */
function unpack(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - endLength
  const parts = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  while (at < end) {
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const header = archive.readUInt32LE(at + 42)
    const from = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20))
    parts.set(name, archive.readUInt16LE(at + 10) === deflated ? inflateRawSync(packed) : packed)
    at += 46 + nameLength
  }
  return parts
}
