import { UserError } from '#server/errors.ts'
import type { ZipEntry } from './inspect-zip.ts'
import { limits } from './limits.ts'
import { damaged, oversized } from './refuse.ts'
import { xmlGuard } from './require-modest-xml.ts'
import { storeZip } from './store-zip.ts'
import { type Unpack, unpacker } from './unpack-part.ts'

/** The attributes of one element, by name without prefix, as they stand in the XML. */
type Attributes = Readonly<Record<string, string>>

/**
 * Rebuilds a workbook with nothing in it but cells: sheet names, cell values, shared texts and number formats. What
 * else a workbook may carry (drawings, images, charts, links, macros, other archives) is never unpacked, and each part
 * is measured before anything parses it.
 */
export function keepCells(bytes: Buffer, entries: ReadonlyMap<string, ZipEntry>): Buffer {
  const unpack = guarded(unpacker(bytes, entries))
  const workbookPath = findWorkbook(entries, unpack)
  const workbook = unpack(workbookPath)
  if (!workbook || !/<(?:\w+:)?workbook[\s>]/.test(workbook)) throw damaged()
  const folder = workbookPath.split('/').slice(0, -1).join('/')
  const name = workbookPath.split('/').at(-1)
  const relations = relationsOf(unpack(resolvePath(folder, `_rels/${name}.rels`)) ?? '')
  const target = (kind: string, id?: string) => {
    const found = relations.find(
      (one) => one.Type?.endsWith(`/${kind}`) && (id === undefined || one.Id === id),
    )
    return found?.Target === undefined ? null : resolvePath(folder, found.Target)
  }
  const listed = elements(workbook, 'sheet')
  if (listed.length > limits.sheets) throw oversized()
  const sheets = listed.flatMap((sheet) => {
    const path = target('worksheet', sheet.id)
    return path === null ? [] : [{ name: sheet.name ?? '', state: sheet.state ?? 'visible', path }]
  })
  const shared = target('sharedStrings')
  const styles = target('styles')
  const date1904 = elements(workbook, 'workbookPr')[0]?.date1904 ?? '0'
  return assemble(
    sheets.map((sheet) => ({ ...sheet, cells: between(unpack(sheet.path) ?? '', 'sheetData') })),
    {
      date1904,
      shared: shared === null ? null : unpack(shared),
      styles: styles === null ? null : unpack(styles),
    },
  )
}

function guarded(unpack: Unpack): (path: string) => string | null {
  const check = xmlGuard()
  return (path) => {
    const part = unpack(path)
    if (part === null) return null
    check(part)
    return part.toString('utf8')
  }
}

function findWorkbook(
  entries: ReadonlyMap<string, ZipEntry>,
  unpack: (path: string) => string | null,
): string {
  if (entries.has('content.xml') || entries.has('mimetype'))
    throw UserError.of('workbook-kind', { kind: 'open-document' })
  const relation = relationsOf(unpack('_rels/.rels') ?? '').find(({ Type }) =>
    Type?.endsWith('/officeDocument'),
  )
  if (relation?.Target === undefined) throw UserError.of('workbook-kind', { kind: 'other' })
  const path = resolvePath('', relation.Target)
  if (path.startsWith('word/')) throw UserError.of('workbook-kind', { kind: 'word' })
  if (path.startsWith('ppt/')) throw UserError.of('workbook-kind', { kind: 'presentation' })
  if (path.endsWith('.bin')) throw UserError.of('workbook-kind', { kind: 'binary-excel' })
  return path
}

function relationsOf(xml: string): readonly Attributes[] {
  return elements(xml, 'Relationship')
}

/** The attributes of all elements of a name, with or without prefix. */
function elements(xml: string, name: string): readonly Attributes[] {
  const found = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))
  return Array.from(found, ([, inside = '']) =>
    Object.fromEntries(
      Array.from(
        inside.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
        ([, key, double, single]) => [key!, (double ?? single ?? '').replaceAll('"', '&quot;')],
      ),
    ),
  )
}

/** An element of a name with all that it holds, as text; empty where there is none. */
function between(xml: string, name: string): string {
  const open = new RegExp(`<((?:\\w+:)?${name})(?:\\s[^>]*)?>`).exec(xml)
  if (!open || open[0].endsWith('/>')) return ''
  const close = `</${open[1]}>`
  const end = xml.indexOf(close, open.index)
  return end === -1 ? xml.slice(open.index) : xml.slice(open.index, end + close.length)
}

function resolvePath(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const part of target.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

type Kept = Readonly<{ date1904: string; shared: string | null; styles: string | null }>

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function assemble(
  sheets: readonly Readonly<{ name: string; state: string; cells: string }>[],
  { date1904, shared, styles }: Kept,
): Buffer {
  const ids = sheets.map((_, i) => `rId${i + 1}`)
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ],
    ['_rels/.rels', relationships([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }])],
    [
      'xl/workbook.xml',
      `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${date1904}"/><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="${ids[i]}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...ids.map((id, i) => ({ id, kind: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
        ...(shared === null ? [] : [{ id: 'rIdTexts', kind: 'sharedStrings', target: 'sharedStrings.xml' }]),
        ...(styles === null ? [] : [{ id: 'rIdFormats', kind: 'styles', target: 'styles.xml' }]),
      ]),
    ],
    ...sheets.map(({ cells }, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet ${main}>${cells}</worksheet>`,
    ]),
  ]
  if (shared !== null) parts.push(['xl/sharedStrings.xml', shared])
  if (styles !== null) {
    const formats = `${between(styles, 'numFmts')}${between(styles, 'cellXfs')}`
    parts.push(['xl/styles.xml', `<styleSheet ${main}>${formats}</styleSheet>`])
  }
  return storeZip(new Map(parts.map(([path, xml]) => [path, Buffer.from(xml, 'utf8')])))
}

function relationships(list: readonly Readonly<{ id: string; kind: string; target: string }>[]): string {
  const lines = list.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}
