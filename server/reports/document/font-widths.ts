/** The width of text in a font, per em of its size. */
export type Widths = (text: string) => number

/** What a sign takes that the font lacks, and Word sets in another font. */
const elsewhere = 0.6
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u

/** Reads from a TrueType file how wide each sign is; without kerning, which Word leaves out unless it is asked for. */
export function readWidths(file: Buffer): Widths {
  const tables = new Map<string, number>()
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    tables.set(file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8))
  }
  const em = file.readUInt16BE(tables.get('head')! + 18)
  const metrics = file.readUInt16BE(tables.get('hhea')! + 34)
  const advance = (glyph: number) =>
    file.readUInt16BE(tables.get('hmtx')! + Math.min(glyph, metrics - 1) * 4) / em
  const glyphs = readGlyphs(file, tables.get('cmap')!)
  const widths = new Map([...glyphs].map(([code, glyph]) => [code, advance(glyph)]))
  return (text) => {
    let width = 0
    for (const sign of text) width += widths.get(sign.codePointAt(0)!) ?? (wide.test(sign) ? 1 : elsewhere)
    return width
  }
}

/** The glyph of each sign below 65 536, from the table of format 4 that every font has. */
function readGlyphs(file: Buffer, cmap: number): ReadonlyMap<number, number> {
  const count = file.readUInt16BE(cmap + 2)
  const offsets = Array.from({ length: count }, (_, i) => cmap + file.readUInt32BE(cmap + 8 + i * 8))
  const table = offsets.find((offset) => file.readUInt16BE(offset) === 4)
  if (table === undefined) throw new Error('The font has no character map of format 4')
  const segments = file.readUInt16BE(table + 6) / 2
  const field = (column: number, i: number) =>
    table + 14 + column * segments * 2 + (column > 0 ? 2 : 0) + i * 2
  const glyphs = new Map<number, number>()
  for (let i = 0; i < segments; i++) {
    const [end, start] = [file.readUInt16BE(field(0, i)), file.readUInt16BE(field(1, i))]
    const [delta, range] = [file.readUInt16BE(field(2, i)), file.readUInt16BE(field(3, i))]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = range === 0 ? code : file.readUInt16BE(field(3, i) + range + (code - start) * 2)
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff)
    }
  }
  return glyphs
}
