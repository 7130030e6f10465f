import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ErrorTexts } from '#texts/sv/errors.ts'
import { UserError } from '#server/errors.ts'
import { bombs } from '#test/workbooks/bombs.ts'
import { packZip, sharedXml, sheetXml, workbookParts } from '#test/workbooks/zip.ts'
import { readWorkbook } from './read-workbook.ts'

const run = promisify(execFile)
const codeOf = async (file: Uint8Array) => {
  const error = await readWorkbook(file).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof UserError)) throw error ?? new Error('The file was read.')
  return error
}
const small = workbookParts([sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')])

describe('what a workbook holds', () => {
  test('comes out cell by cell, whatever its type', async () => {
    const rows = [
      '<c r="B2" t="s"><v>0</v></c><c r="C2"><v>2.5</v></c><c r="D2" s="1"><v>42760</v></c>',
      '<c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#REF!</v></c><c r="G2"><f>SUM(A1:A2)</f><v>7</v></c>',
      '<c r="H2"><f>A1</f></c><c r="I2" t="str"><f>A1</f><v>text</v></c><c r="J2" t="inlineStr"><is><t>in</t></is></c>',
      '<c r="K2" t="s"><v>1</v></c><c r="L2"/><c r="M2" t="s"><v>99</v></c>',
    ]
    const file = packZip(
      workbookParts([sheetXml(`<row r="2">${rows.join('')}</row>`)], {
        shared: sharedXml(
          '<si><t>Å &amp; Ö</t></si><si><r><t>två </t></r><r><rPr><b/></rPr><t>delar</t></r></si>',
        ),
        styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      }),
    )
    const [sheet] = await readWorkbook(file)
    expect(sheet).toEqual({
      name: 'S1',
      hidden: false,
      cells: [
        { kind: 'text', text: 'Å & Ö' },
        { kind: 'number', number: 2.5 },
        { kind: 'date', date: '2017-01-25' },
        { kind: 'boolean', boolean: true },
        { kind: 'error', error: '#REF!' },
        { kind: 'number', number: 7 },
        { kind: 'uncalculated', formula: 'A1' },
        { kind: 'text', text: 'text' },
        { kind: 'text', text: 'in' },
        { kind: 'text', text: 'två delar' },
      ].map((value, i) => ({ row: 1, column: i + 1, value })),
    })
  })

  test('is found behind other names, prefixes, hidden sheets and charts', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const parts = workbookParts([xml, sheetXml('')], {
      sheetsXml:
        '<sheet name=\'Diagram\' sheetId=\'9\' r:id=\'rId99\'/><sheet name="A &amp; O" sheetId="1" r:id="rId1"/><sheet name="Gömd" sheetId="2" state="hidden" r:id="rId2"/>',
    }).map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') }))
    const sheets = await readWorkbook(packZip(parts))
    expect(sheets.map(({ name, hidden, cells }) => [name, hidden, cells.length])).toEqual([
      ['A & O', false, 1],
      ['Gömd', true, 0],
    ])
  })
})

describe('a file that is no workbook is refused with what it is', () => {
  const office = (path: string) => [
    {
      name: '_rels/.rels',
      data: `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${path}"/></Relationships>`,
    },
  ]
  const compound = (inside: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')])
  type Kind = Parameters<ErrorTexts['workbook-kind']>[0]['kind']
  test.each<[string, Buffer, Kind]>([
    ['a text file', Buffer.from('påstående;poäng\n1;2\n'), 'csv'],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), 'pdf'],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), 'image'],
    ['a photo', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image'],
    ['a web page called .xls', Buffer.from('<html><table><tr><td>1</td></tr></table>'), 'web-page'],
    ['an old workbook', compound('Workbook'), 'old-excel'],
    ['a Word document', packZip(office('word/document.xml')), 'word'],
    ['a presentation', packZip(office('ppt/presentation.xml')), 'presentation'],
    ['a binary workbook', packZip(office('xl/workbook.bin')), 'binary-excel'],
    [
      'an OpenDocument sheet',
      packZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      'open-document',
    ],
    ['any other archive', packZip([{ name: 'a.txt', data: 'a' }]), 'other'],
    ['noise', Buffer.from('0001020304050607', 'hex'), 'other'],
  ])('%s', async (_, file, kind) => {
    const error = await codeOf(file)
    expect([error.code, error.details]).toEqual(['workbook-kind', { kind }])
  })

  test.each([
    ['empty', Buffer.alloc(0), 'workbook-empty'],
    ['with a password', compound('EncryptedPackage'), 'workbook-protected'],
    ['packed with a password', packZip(small.map((part) => ({ ...part, flags: 1 }))), 'workbook-protected'],
    ['cut off', packZip(small).subarray(0, 700), 'workbook-damaged'],
    ['with its end cut off', packZip(small).subarray(0, -30), 'workbook-damaged'],
    [
      'of nothing but an end',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)]),
      'workbook-damaged',
    ],
    [
      'without its workbook',
      packZip(small.filter(({ name }) => name !== 'xl/workbook.xml')),
      'workbook-damaged',
    ],
    ['with two parts of one name', packZip([...small, small[2]!]), 'workbook-damaged'],
    [
      'larger than is taken in',
      Buffer.concat([packZip(small), Buffer.alloc(5 * 1024 * 1024)]),
      'workbook-too-large',
    ],
    [
      'with a part of another size than stated',
      packZip(small.map((part) => ({ ...part, claims: 5000 }))),
      'workbook-damaged',
    ],
  ])('one %s', async (_, file, code) => {
    expect((await codeOf(file)).code).toBe(code)
  })

  test.each([
    ['with parts that are not compressed', packZip(small.map((part) => ({ ...part, method: 0 as const })))],
    ['without the part of its sheet', packZip(small.filter(({ name }) => !name.includes('sheet1')))],
  ])('but one %s is read', async (_, file) => {
    expect(await readWorkbook(file)).toHaveLength(1)
  })

  test('one whose bytes were changed after it was packed', async () => {
    const file = packZip(small)
    const packed = deflateRawSync(Buffer.from(small[4]!.data), { level: 9 })
    const at = file.indexOf(packed)
    file[at + packed.length - 3]! ^= 0xff
    expect((await codeOf(file)).code).toBe('workbook-damaged')
  })
})

/** Each in a process of its own, since that is the only way to see what it costs in memory. */
describe.skipIf(process.platform !== 'linux')(
  'a file that means harm (memory is read from /proc, on Linux only)',
  () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'bombs-'))
      await writeFile(join(folder, 'warm.xlsx'), packZip(small))
    })
    afterAll(() => rm(folder, { recursive: true }))

    test.each(Object.entries(bombs))('%s costs less than a second and 64 MiB', async (name, make) => {
      const file = make()
      const path = join(folder, `${Object.keys(bombs).indexOf(name)}.xlsx`)
      await writeFile(path, file)
      const { stdout } = await run(process.execPath, [
        'test/workbooks/measure-reading.ts',
        path,
        join(folder, 'warm.xlsx'),
      ])
      const { outcome, milliseconds, mebibytes } = JSON.parse(stdout) as Record<string, number>
      expect(outcome).toMatch(/^(read \d+ sheets|workbook-(damaged|oversized|kind))$/)
      expect(mebibytes).toBeLessThan(64)
      expect(milliseconds).toBeLessThan(1000)
    })
  },
)
