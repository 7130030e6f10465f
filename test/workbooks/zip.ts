import { crc32, deflateRawSync } from 'node:zlib'

/** A part to pack. The sizes and checksum can be made to lie, as in archives that mean harm. */
export type Part = Readonly<{
  name: string
  data: Buffer | string
  /** What the directory says of the unpacked size instead of the truth. */
  claims?: number
  flags?: number
  method?: 0 | 8
}>

/** Packs parts into a zip archive, compressed, with directory entries that may lie. */
export function packZip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, claims, flags = 0, method = 8 } of parts) {
    const raw = Buffer.from(data)
    const packed = method === 8 ? deflateRawSync(raw, { level: 9 }) : raw
    const path = Buffer.from(name)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04_03_4b_50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt16LE(flags, 6)
    header.writeUInt16LE(method, 8)
    header.writeUInt32LE(crc32(raw), 14)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(claims ?? raw.length, 22)
    header.writeUInt16LE(path.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02_01_4b_50, 0)
    entry.writeUInt16LE(20, 4)
    header.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(offset, 42)
    files.push(header, path, packed)
    directory.push(entry, path)
    offset += 30 + path.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06_05_4b_50, 0)
  end.writeUInt16LE(Math.min(parts.length, 0xff_ff), 8)
  end.writeUInt16LE(Math.min(parts.length, 0xff_ff), 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listing, end])
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (lines: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`

/** The parts of a smallest workbook around the XML of its sheets, its shared texts and its formats. */
export function workbookParts(
  sheets: readonly string[],
  { shared, styles, sheetsXml }: { shared?: string; styles?: string; sheetsXml?: string } = {},
): Part[] {
  const list = sheets
    .map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  const rels = sheets
    .map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join('')
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      data: relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook ${main} xmlns:r="${office}"><sheets>${sheetsXml ?? list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(
        `${rels}<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="${office}/styles" Target="styles.xml"/>`,
      ),
    },
    ...sheets.map((xml, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, data: xml })),
    ...(shared === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: shared }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', data: styles }]),
  ]
}

/** A sheet around rows of cells. */
export function sheetXml(rows: string, before = ''): string {
  return `<worksheet ${main}>${before}<sheetData>${rows}</sheetData></worksheet>`
}

/** Shared texts around their items. */
export function sharedXml(items: string): string {
  return `<sst ${main}>${items}</sst>`
}
