import { createHash } from 'node:crypto'
import { packZip, type Part, sharedXml, sheetXml, workbookParts } from './zip.ts'

const mebi = 1024 * 1024
const small = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')

function withPart(extra: readonly Part[]): Buffer {
  return packZip([...workbookParts([small]), ...extra])
}

/** A text that packs to half its size, the same every time. */
function noise(bytes: number): string {
  let text = ''
  for (; text.length < bytes; seed++) text += createHash('sha512').update(String(seed)).digest('hex')
  return text.slice(0, bytes)
}
let seed = 0

/** A text of a size in bytes made of one piece over and over, so that it packs to almost nothing. */
function filled(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / piece.length))
}

/** Workbooks that mean harm: what they do when they are trusted, and the file. */
export const bombs: Readonly<Record<string, () => Buffer>> = {
  'a sheet of 256 MiB in 300 kB': () => packZip(workbookParts([sheetXml(filled('<row/>', 256 * mebi))])),
  'a sheet of 256 MiB that says it is 1 kB': () =>
    packZip(lying(workbookParts([sheetXml(filled('<row/>', 256 * mebi))]), 'xl/worksheets/sheet1.xml', 1024)),
  'a sheet of 256 MiB that says it is 7 MiB': () =>
    packZip(
      lying(workbookParts([sheetXml(filled('<row/>', 256 * mebi))]), 'xl/worksheets/sheet1.xml', 7 * mebi),
    ),
  'shared texts of 128 MiB': () =>
    packZip(workbookParts([small], { shared: sharedXml(filled('<si><t>a</t></si>', 128 * mebi)) })),
  'shared texts of 7 MiB': () =>
    packZip(workbookParts([small], { shared: sharedXml(filled('<si/>', 7 * mebi)) })),
  'as many shared texts as are let through': () =>
    packZip(workbookParts([small], { shared: sharedXml(filled('<si><t>a</t></si>', 24_500 * 17)) })),
  'one shared text of 7 MiB': () =>
    packZip(workbookParts([small], { shared: sharedXml(`<si><t>${filled('a', 7 * mebi)}</t></si>`) })),
  'a shared text of 7 MiB of references': () =>
    packZip(workbookParts([small], { shared: sharedXml(`<si><t>${filled('&#65;', 7 * mebi)}</t></si>`) })),
  'a shared text that hardly packs, of 3.9 MiB': () =>
    packZip(workbookParts([small], { shared: sharedXml(`<si><t>${noise(3.9 * mebi)}</t></si>`) })),
  'many shared texts that hardly pack, of 3.9 MiB': () =>
    packZip(
      workbookParts([small], {
        shared: sharedXml(Array.from({ length: 24_000 }, () => `<si><t>${noise(150)}</t></si>`).join('')),
      }),
    ),
  'as many cells as are let through': () =>
    packZip(
      workbookParts([
        sheetXml(
          Array.from(
            { length: 48 },
            (_, i) => `<row r="${i + 1}">${filled('<c><v>1</v></c>', 500 * 15)}</row>`,
          ).join(''),
        ),
      ]),
    ),
  'cells in the last column of every row': () =>
    packZip(
      workbookParts([
        sheetXml(
          Array.from(
            { length: 16_000 },
            (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
          ).join(''),
        ),
      ]),
    ),
  'a cell in the last corner': () =>
    packZip(
      workbookParts([
        sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      ]),
    ),
  'columns defined over all columns, again and again': () =>
    packZip(
      workbookParts([
        sheetXml('<row/>', `<cols>${filled('<col min="1" max="16384" width="9"/>', 2 * mebi)}</cols>`),
      ]),
    ),
  'as many sheets as are let through, as far as is looked': () =>
    packZip(
      workbookParts(
        Array.from({ length: 40 }, () => sheetXml('<row r="300"><c r="AZ300"><v>1</v></c></row>')),
      ),
    ),
  'a thousand sheets': () => packZip(workbookParts(Array.from({ length: 990 }, () => small))),
  'one sheet a hundred thousand times': () =>
    packZip(
      workbookParts([small], {
        sheetsXml: filled('<sheet name="S" sheetId="1" r:id="rId1"/>', 4 * mebi),
      }),
    ),
  'ten thousand parts': () =>
    withPart(Array.from({ length: 10_000 }, (_, i) => ({ name: `xl/media/${i}.png`, data: 'x', method: 0 }))),
  'an archive of archives': () => {
    let inner = packZip([{ name: 'a', data: Buffer.alloc(32 * mebi) }])
    for (let depth = 0; depth < 6; depth++) {
      inner = packZip(Array.from({ length: 8 }, (_, i) => ({ name: `${i}.zip`, data: inner })))
    }
    return withPart([{ name: 'xl/embeddings/object1.zip', data: inner, method: 0 }])
  },
  'entities that double and double': () => {
    const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('')
    const bomb = `<!DOCTYPE x [<!ENTITY e0 "lol">${entities}]>${sharedXml('<si><t>&e30;</t></si>')}`
    return packZip(workbookParts([small], { shared: bomb }))
  },
  'one element with a million attributes': () => {
    const attributes = Array.from({ length: 500_000 }, (_, i) => ` a${i}=""`).join('')
    return packZip(workbookParts([sheetXml(`<row${attributes}/>`)]))
  },
  'elements that are never closed': () => packZip(workbookParts([filled('<a ', 7 * mebi)])),
  'comments that are never closed': () => packZip(workbookParts([sheetXml(filled('<!--', 400_000))])),
  'elements in elements, as deep as they go': () =>
    packZip(
      workbookParts([small], {
        shared: sharedXml(`${filled('<si>', 49_000 * 4)}${filled('</si>', 49_000 * 5)}`),
      }),
    ),
  'more formats than Excel has': () =>
    packZip(
      workbookParts([small], {
        styles: `<styleSheet><cellXfs>${filled('<xf numFmtId="14" fontId="0"/>', 4 * mebi)}</cellXfs></styleSheet>`,
      }),
    ),
  'a picture of 200 MiB': () => withPart([{ name: 'xl/media/image1.bmp', data: Buffer.alloc(200 * mebi) }]),
  'parts that lie over each other': () => overlapping(),
  'a directory that begins beyond the file': () => {
    const file = packZip(workbookParts([small]))
    file.writeUInt32LE(0xff_ff_ff_00, file.length - 6)
    return file
  },
}

function lying(parts: readonly Part[], name: string, claims: number): Part[] {
  return parts.map((part) => (part.name === name ? { ...part, claims } : part))
}

/** Every entry of the directory points at the same packed bytes, as in the best known bombs. */
function overlapping(): Buffer {
  const count = 900
  const parts = Array.from({ length: count }, (_, i) => ({
    name: `xl/worksheets/sheet${i}.xml`,
    data: Buffer.alloc(60_000),
  }))
  const file = packZip(parts)
  const start = file.readUInt32LE(file.length - 6)
  const one = file.readUInt32LE(start + 20)
  for (let i = 0, at = start; i < count; i++) {
    file.writeUInt32LE(0, at + 42)
    file.writeUInt32LE(one * 50, at + 20)
    at += 46 + file.readUInt16LE(at + 28)
  }
  return file
}
