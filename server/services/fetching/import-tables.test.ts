import { beforeEach, describe, expect, test } from 'vitest'
import { writeCsv } from '#domain/archive/write-csv.ts'
import type { Absence, Cell } from '#domain/indicators/cell.ts'
import type { Context } from '#server/context.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { writeWorkbook } from '#test/figures/write-data-sheet.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { importTexts, refusalOf } from '#test/figures/import-text.ts'
import { jsonStat as dataset, px } from '#test/figures/sample-files.ts'

const { context } = useTestContext()
let ctx: Context
beforeEach(() => {
  ctx = context()
})

const value = (number: number): Cell => ({ status: 'value', value: number })
const none = (status: Absence): Cell => ({ status })

async function readBack(files: Record<string, string | Uint8Array>, ids: readonly string[], order = {}) {
  const { snapshot } = await importTexts(ctx, files, order)
  const rows = await readObservations(ctx.warehouse, { snapshot: snapshot!.id, keyFigures: ids })
  return {
    rows: rows.map(({ keyFigure, area, year, women, men, total }) => [
      keyFigure,
      area,
      year,
      women,
      men,
      total,
    ]),
    keyFigures: await readKeyFigures(ctx.warehouse, snapshot!.id),
  }
}

const id = 'TAB638-tot-BE0101N1'

test('a title that a spreadsheet would take for a formula is guarded in our CSV and comes in as it was', async () => {
  const title = '=HYPERLINK("http://x.se";"a"), andel (%)'
  const row = { keyFigure: 'EGET-1', title, area: '2083', year: 2020, women: -1.5, men: 2, total: 1 }
  const columns = ['womenStatus', 'menStatus', 'totalStatus']
  const states = Object.fromEntries(columns.map((name) => [name, 'value']))
  const text = writeCsv([...Object.keys(row), ...columns], [{ ...row, ...states }])
  const { keyFigures, rows } = await readBack({ 'a.csv': text }, ['EGET-1'], { source: 'file' })
  expect(text).toContain(`"'=HYPERLINK`)
  expect(keyFigures.get('EGET-1')?.title).toBe(title)
  expect(rows[0]?.[3]).toEqual(value(-1.5))
})

describe('JSON-stat', () => {
  test('sex by SCB’s codes, areas by theirs, and what is missing although it carries a zero', async () => {
    const { rows, keyFigures } = await readBack({ 'a.json': JSON.stringify(dataset) }, [id])
    expect(rows).toEqual([
      [id, '0001', 2021, value(3), value(1), none('missing')],
      [id, '0001', 2022, value(4), value(2), none('missing')],
      [id, '0114', 2021, none('not-applicable'), value(5), none('missing')],
      [id, '0114', 2022, value(8), none('missing'), none('missing')],
    ])
    expect(keyFigures.get(id)).toMatchObject({
      title: 'Folkmängd efter region, ålder, kön, tabellinnehåll och år, totalt ålder, Folkmängd',
      source: 'scb',
      bothSexes: true,
    })
  })

  test('a table turned another way, sparse and from before version 2, is the same', async () => {
    const straight = await readBack({ 'a.json': JSON.stringify(dataset) }, [id])
    const { id: names, size, role, dimension, value: dense, status, ...rest } = dataset
    const sparse = Object.fromEntries([...dense.entries()].filter(([i]) => ![5, 6].includes(i)))
    const old = {
      dataset: {
        ...rest,
        class: undefined,
        dimension: { ...dimension, id: names, size, role },
        value: sparse,
        status,
      },
    }
    expect((await readBack({ 'b.json': JSON.stringify(old) }, [id])).rows).toEqual(straight.rows)
    const turned = {
      ...dataset,
      id: names.toReversed(),
      size: size.toReversed(),
      value: [1, 5, 3, 0, 2, 0, 4, 8],
      status: ['', '', '', '.', '', '..', '', ''],
    }
    expect((await readBack({ 'c.json': JSON.stringify(turned) }, [id])).rows).toEqual(straight.rows)
  })

  test.each([
    ['too few values', { value: [1, 2, 3] }, /a\.json, value: Tabellen ska ha 8 värden .* har 3/],
    [
      'a value as text',
      { value: [1, 2, '3', 4, 5, 6, 7, 8] },
      /value\[2\] \(Region 01, Alder tot, Kon 2.*Tid 2021\): Talet ”3”/,
    ],
    [
      'no areas',
      {
        id: ['X', 'Alder', 'Kon', 'ContentsCode', 'Tid'],
        role: {},
        dimension: { ...dataset.dimension, X: { ...dataset.dimension.Region, label: 'x' } },
      },
      /ingen dimension med kommuner/,
    ],
    [
      'sizes that are others',
      { size: [3, 1, 2, 1, 2] },
      /Dimensionen Region är felaktigt beskriven \(2 \/ 3\)/,
    ],
    [
      'a place given twice',
      { dimension: { ...dataset.dimension, Tid: { category: { index: { 2021: 0, 2022: 0 } } } } },
      /Dimensionen Tid/,
    ],
    [
      'an unknown sex',
      { dimension: { ...dataset.dimension, Kon: { category: { index: ['1', '9'] } } } },
      /Kon: ”9” är varken/,
    ],
    [
      'months',
      { dimension: { ...dataset.dimension, Tid: { category: { index: ['2021M01', '2021M02'] } } } },
      /”2021M01” är inget år/,
    ],
    [
      'a parish',
      { dimension: { ...dataset.dimension, Region: { category: { index: ['01', '011401'] } } } },
      /”011401” är ingen kommun/,
    ],
    ['no table', { extension: {} }, /Ange ett id med --as/],
  ])('%s is refused with its place', async (_, change, message) => {
    expect(await refusalOf(ctx, { 'a.json': JSON.stringify({ ...dataset, ...change }) })).toMatch(message)
  })
})

const latin = (text: string) => Buffer.from(text, 'latin1')

describe('PX', () => {
  const cells = [
    ['BE0101N1', '0000', 2021, value(11), value(10), value(21)],
    ['BE0101N1', '0000', 2022, value(13), value(12), value(25)],
    ['BE0101N1', '0114', 2021, value(0), none('not-applicable'), none('missing')],
    ['BE0101N1', '0114', 2022, value(1.5), none('suppressed'), value(2.5)],
  ]

  test.each([
    ['ANSI', latin(px)],
    ['UTF-8', Buffer.from(px.replace('"ANSI";', '"ANSI";\nCODEPAGE="utf-8";'))],
    ['UTF-8 that calls itself ANSI', Buffer.from(px)],
    ['lines that end as on Windows', latin(px.replaceAll('\n', '\r\n'))],
  ])('is read in %s', async (_, bytes) => {
    const { rows, keyFigures } = await readBack({ 'a.px': bytes }, ['BE0101N1'])
    expect(rows).toEqual(cells)
    expect(keyFigures.get('BE0101N1')).toMatchObject({ title: 'Folkmängd', source: 'scb' })
  })

  test('with keys, lines that are left out are not there', async () => {
    const keyed = px
      .replace('DATA=', 'KEYS("region")=CODES;\nKEYS("kön")=VALUES;\nDATA=')
      .replace(/DATA=[^]*/, 'DATA=\n"0114","kvinnor",7 8\n"0114","män",5 6;\n')
      .replace('BE0101N1', 'KEYED')
    const { rows } = await readBack({ 'a.px': latin(keyed) }, ['KEYED'])
    expect(rows).toEqual([
      ['KEYED', '0114', 2021, value(7), value(5), none('missing')],
      ['KEYED', '0114', 2022, value(8), value(6), none('missing')],
    ])
  })

  test.each([
    ['cut off in its data', px.slice(0, -8), /rad \d+: .*PX \(DATA\)/],
    ['too few cells', px.replace('"..." 2.5', '"..."'), /rad 32: Tabellen ska ha 12 värden .* har 11/],
    ['decimal comma', px.replace('- 1.5', '- 1,5'), /rad 31: ”1,5” är skrivet med decimalkomma/],
    ['words among the data', px.replace('11 13', '11 tretton'), /rad 28: ”tretton” är inte ett tal/],
    ['a statement without an end', px.replace('UNITS="antal";', 'UNITS="antal'), /PX/],
    ['an alphabet that is not read', px.replace('"ANSI"', '"EBCDIC"'), /skriven i EBCDIC/],
    [
      'bytes that are not what they say',
      px.replace('"ANSI"', '"utf-8"'),
      /skriven i utf-8, men det stämmer inte/,
    ],
  ])('%s is refused with its row', async (_, text, message) => {
    expect(await refusalOf(ctx, { 'a.px': latin(text) })).toMatch(message)
  })
})

describe('SCB’s CSV', () => {
  const csv = `"region","ålder","kön","X2021","X2022"
"Upplands Väsby","0","män",271,..
"Upplands Väsby","0","kvinnor",266,-
"Stockholms län","0","kvinnor",1,2
`
  test('names of areas, a column for each year, a key figure for each line of the table', async () => {
    const order = { as: 'ALDER', title: 'Folkmängd', source: 'scb' as const }
    const { rows, keyFigures } = await readBack({ 'a.csv': csv }, ['ALDER-0'], order)
    expect(rows).toEqual([
      ['ALDER-0', '0001', 2021, value(1), none('missing'), none('missing')],
      ['ALDER-0', '0001', 2022, value(2), none('missing'), none('missing')],
      ['ALDER-0', '0114', 2021, value(266), value(271), none('missing')],
      ['ALDER-0', '0114', 2022, value(0), none('missing'), none('missing')],
    ])
    expect(keyFigures.get('ALDER-0')).toMatchObject({ title: 'Folkmängd, 0', source: 'scb' })
  })

  test.each([
    ['no id', csv, {}, /Ange ett id med --as/],
    ['an id of Kolada’s', csv, { as: 'N00905' }, /”N00905” kan inte vara id/],
    [
      'an unknown name',
      csv.replace('Stockholms län', 'Atlantis'),
      { as: 'A' },
      /rad 4, kolumn 1 \(region\): ”Atlantis”/,
    ],
    [
      'a sex twice',
      csv.replace('kvinnor', 'män'),
      { as: 'A' },
      /rad 3, kolumn 3 \(kön\): A-0 för område 0114 år 2021 står två gånger; den första är a\.csv, rad 2/,
    ],
    ['an unknown sex', csv.replace('kvinnor', 'okänt'), { as: 'A' }, /rad 3, kolumn 3 \(kön\): ”okänt”/],
    ['Latin-1', latin(csv), { as: 'A' }, /rad 1: Tecknen är inte UTF-8/],
  ])('%s is refused', async (_, text, order, message) => {
    expect(await refusalOf(ctx, { 'a.csv': text }, order)).toMatch(message)
  })
})

describe('the long table', () => {
  const header =
    'keyFigure,title,area,areaName,year,women,men,total,womenStatus,menStatus,totalStatus,source,fetchedAt,snapshot'
  const row = (cells: string, year = 2020) =>
    `U99001,"Trivs, andel (%)",2083,Hedemora,${year},${cells},kolada,2026-03-01T10:00:00.000Z,000002`
  const rows = [row('1.25,2,3,value,value,value'), row(',0,,suppressed,value,not-applicable', 2021)]
  const expected = [
    ['U99001', '2083', 2020, value(1.25), value(2), value(3)],
    ['U99001', '2083', 2021, none('suppressed'), value(0), none('not-applicable')],
  ]

  test('comes in as CSV and as a workbook, with what it says of itself', async () => {
    const text = [header, ...rows].join('\n')
    const inCsv = await readBack({ 'a.csv': text }, ['U99001'])
    expect(inCsv.rows).toEqual(expected)
    expect(inCsv.keyFigures.get('U99001')).toMatchObject({
      title: 'Trivs, andel (%)',
      source: 'kolada',
      fetchedAt: '2026-03-01T10:00:00.000Z',
    })
    const inXlsx = await readBack({ 'a.xlsx': await writeWorkbook(text) }, ['U99001'])
    expect(inXlsx.rows).toEqual(expected)
  })

  test('what it withholds does not cover what is known, and is withheld where nothing is', async () => {
    await importTexts(ctx, { 'a.csv': [header, row('1,2,3,value,value,value', 2015)].join('\n') })
    const withheld = [2015, 2016].map((year) => row(',,3,withheld,withheld,value', year))
    const { rows: read } = await readBack({ 'b.csv': [header, ...withheld].join('\n') }, ['U99001'])
    expect(read.filter(([, , year]) => [2015, 2016].includes(year as number))).toEqual([
      ['U99001', '2083', 2015, value(1), value(2), value(3)],
      ['U99001', '2083', 2016, none('withheld'), none('withheld'), value(3)],
    ])
  })

  test.each([
    ['a reason that is none', row(',2,3,hemligt,value,value'), /rad 2, kolumn 9 \(womenStatus\): ”hemligt”/],
    [
      'a value with a reason',
      row('1,2,3,missing,value,value'),
      /kolumn 6 \(women\): Rutan har både ett värde \(1\)/,
    ],
    ['no value where there is one', row(',2,3,value,value,value'), /kolumn 6 \(women\): ”” är inte ett tal/],
  ])('%s is refused', async (_, line, message) => {
    expect(await refusalOf(ctx, { 'a.csv': [header, line].join('\n') })).toMatch(message)
  })

  test('files that only look like workbooks and Parquet', async () => {
    expect(await refusalOf(ctx, { 'a.xlsx': 'PK\u0003\u0004hej' })).toMatch(/kan inte läsas som Excel/)
    expect(await refusalOf(ctx, { 'a.parquet': 'PAR1 hej PAR1' })).toMatch(/kan inte läsas som Parquet/)
    expect(await refusalOf(ctx, { 'a.xlsx': await writeWorkbook('a,b\n1,2', 'blad') })).toMatch(
      /inget blad som heter data/,
    )
  })
})

describe('counts', () => {
  test('below zero are refused unless they are differences', async () => {
    const kpi = (one: string, title: string) => ({
      id: one,
      title,
      is_divided_by_gender: true,
      municipality_type: 'K',
    })
    const catalogue = JSON.stringify([
      kpi('N99101', 'Hundar, antal'),
      kpi('N99102', 'Flyttnetto hundar, antal'),
    ])
    const csv = (one: string) => `kpi,municipality,year,women_K,men_M,total_T\n${one},2083,2020,1,-2,3\n`
    const bad = await refusalOf(ctx, { 'kpi.json': catalogue, 'a.csv': csv('N99101') })
    expect(bad).toMatch(/^a\.csv, rad 2: Ett antal kan inte vara -2\. Nyckeltalet är ”Hundar, antal”/)
    expect(await refusalOf(ctx, { 'kpi.json': catalogue, 'a.csv': csv('N99102') })).toBeNull()
  })
})
