import { randomUUID } from 'node:crypto'
import { readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '#server/context.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { readGroups } from '#server/warehouse/snapshots/read-groups.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { type FileTexts, importTexts, refusalOf, wideCsv } from '#test/figures/import-text.ts'
import { sharedFigures } from '#test/figures/shared-figures.ts'
import { processorTime } from '#test/processor-time.ts'
import { importFigures } from './import-figures.ts'

const { context } = useTestContext()
let ctx: Context
beforeEach(() => {
  ctx = context()
})

const whole = 'N00905,2083,2019,1.5,2,3,1'
const page = (values: unknown, more = {}) =>
  JSON.stringify({ count: 1, values: [values], next_url: null, ...more })
const record = (more = {}) => ({
  kpi: 'N00905',
  municipality: '2083',
  period: 2018,
  values: [
    { gender: 'T', count: 1, status: '', value: 3, isdeleted: false },
    { gender: 'K', count: 1, status: 'Missing', value: null, isdeleted: false },
    { gender: 'M', count: 1, status: '', value: 0, isdeleted: false },
  ],
  ...more,
})
const described = (title: string, id = 'N00905') => ({
  id,
  title,
  is_divided_by_gender: true,
  municipality_type: 'A',
})

async function readBack(keyFigure: string, snapshot: string | undefined) {
  return readObservations(ctx.warehouse, { snapshot: snapshot!, keyFigures: [keyFigure] })
}

async function latest(): Promise<string> {
  const [snapshot] = await listSnapshots(ctx.warehouse)
  return snapshot!.id
}

describe('what comes in', () => {
  test('lines that end now in one way, now in another, as where two files were laid together', async () => {
    const rows = [2019, 2020, 2021].map((year) => `N05401,2083,${year},1,2,3,1`)
    const text = wideCsv(...rows).replaceAll(/\n(?=N05401,2083,(?:2019|2021))/g, '\r\n')
    const { snapshot } = await importTexts(ctx, { 'a.csv': text })
    expect((await readBack('N05401', snapshot?.id)).map(({ year }) => year)).toEqual([2019, 2020, 2021])
  })

  test('the wide CSV, packed or not, with columns in any order', async () => {
    const rows = 'total_T,year,municipality,kpi,men_M,women_K\n,2019,2083,N00905,2,\n'
    const { snapshot, files } = await importTexts(ctx, { 'a.csv.gz': gzipSync(`\uFEFF${rows}`) })
    expect(files).toMatchObject([{ name: 'a.csv.gz', format: 'wide-csv', observations: 1 }])
    expect(await readBack('N00905', snapshot?.id)).toEqual([
      {
        keyFigure: 'N00905',
        area: '2083',
        year: 2019,
        women: { status: 'missing' },
        men: { status: 'value', value: 2 },
        total: { status: 'missing' },
      },
    ])
  })

  test('a year that is not split by sex is told from one where the sexes are missing', async () => {
    const text = wideCsv('N00914,2083,2001,,,5,0', 'N00914,2083,2002,,,0,1')
    const { snapshot } = await importTexts(ctx, { 'a.csv': text })
    const cells = (await readBack('N00914', snapshot?.id)).map(({ women, total }) => [women, total])
    expect(cells).toEqual([
      [{ status: 'not-split' }, { status: 'value', value: 5 }],
      [{ status: 'missing' }, { status: 'value', value: 0 }],
    ])
  })

  test('pages of Kolada with figures, catalogue and groups as one snapshot', async () => {
    const { snapshot, files } = await importTexts(ctx, {
      'data.json': page(record()),
      'v2.json': JSON.stringify({
        count: 1,
        next_page: '',
        values: [record({ period: '2017', values: [{ gender: 'T', value: 8, is_deleted: 1 }] })],
      }),
      'kpi.json': JSON.stringify([described('Mediannettoinkomst, kr/inv 20+')]),
      'groups.json': page({
        id: 'G1',
        title: 'Grupp',
        members: [{ member_id: '2083', member_title: 'Hedemora' }],
      }),
    })
    expect(files.map(({ format }) => format)).toEqual(Array.from({ length: 4 }, () => 'kolada-json'))
    expect(snapshot?.origin.sha256).toBe(sha256Of(files.map(({ sha256 }) => `${sha256}\n`).join('')))
    const [older, newer] = (await readBack('N00905', snapshot?.id)).filter(({ year }) => year < 2019)
    expect([older?.women, older?.total]).toEqual([{ status: 'not-split' }, { status: 'deleted' }])
    expect([newer?.women, newer?.men]).toEqual([{ status: 'missing' }, { status: 'value', value: 0 }])
    expect(await readGroups(ctx.warehouse, snapshot!.id)).toContainEqual({
      id: 'G1',
      title: 'Grupp',
      members: ['2083'],
    })
  })

  test('the same file once more is told and makes nothing', async () => {
    const files = { 'a.csv': wideCsv('N00905,2083,2020,1,2,3,1') }
    const first = await importTexts(ctx, files)
    const again = await importTexts(ctx, files)
    expect([again.outcome, again.snapshot?.id]).toEqual(['unchanged', first.snapshot?.id])
  })

  test('goals that were not judged, since an import was broken off, are judged when it is done once more', async () => {
    const files = { 'a.csv': wideCsv('N00905,2083,2020,61,62,61.5,1') }
    await importTexts(ctx, files)
    const id = randomUUID()
    await ctx.db
      .insertInto('goal')
      .values({
        id,
        organisation_code: '2083',
        key_figure: 'N00905',
        key_figure_title: (await readKeyFigures(ctx.warehouse, await latest())).get('N00905')!.title,
        title: 'Lika för alla',
        wanted: 'at-least',
        target_women: 60,
        target_men: 60,
        by_year: 2030,
        created_at: ctx.now(),
      })
      .execute()
    expect((await importTexts(ctx, files)).outcome).toBe('unchanged')
    const states = await ctx.db.selectFrom('goal_state').selectAll().where('goal_id', '=', id).execute()
    expect(states).toMatchObject([{ year: 2020, women_reached: true, men_reached: true }])
  })

  test('a dry run tells and saves nothing', async () => {
    const before = await listSnapshots(ctx.warehouse)
    const { outcome, files } = await importTexts(ctx, { 'a.csv': wideCsv(whole) }, { dryRun: true })
    expect([outcome, files[0]?.observations]).toEqual(['dry-run', 1])
    expect(await listSnapshots(ctx.warehouse)).toEqual(before)
  })

  test('a title that means something else is taken when that is said', async () => {
    await importTexts(ctx, { 'a.json': JSON.stringify([described('Elever i åk 9, antal', 'N15999')]) })
    const changed = { 'b.json': JSON.stringify([described('Kostnad för färdtjänst, kr/inv', 'N15999')]) }
    expect(await refusalOf(ctx, changed)).toMatch(/b\.json, \[0\]: N15999 heter här ”Kostnad.*”Elever/)
    const { snapshot, notices } = await importTexts(ctx, changed, { acceptRetitled: true })
    expect(notices).toContainEqual({ kind: 'retitled', count: 1, ids: ['N15999'] })
    expect((await readKeyFigures(ctx.warehouse, snapshot!.id)).get('N15999')?.title).toMatch(/^Kostnad/)
  })

  test('ids that a whole catalogue does not have are told, and refused when that is asked for', async () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `U${10_000 + i}`)
    await importTexts(ctx, { 'kpi.json': JSON.stringify(ids.map((id) => described(`Nyckeltal ${id}`, id))) })
    const files = { 'a.csv': wideCsv('U10001,2083,2020,1,2,3,1', 'N99999,2083,2020,1,2,3,1') }
    expect(await refusalOf(ctx, files, { strict: true })).toMatch(
      /^a\.csv, rad 3: N99999 finns inte i katalogen/,
    )
    expect((await importTexts(ctx, files)).notices).toEqual([{ kind: 'unknown', count: 1, ids: ['N99999'] }])
  })
})

describe('what is refused leaves all as it was', () => {
  const cases: [string, FileTexts, RegExp][] = [
    ['an empty file', { 'a.csv': '' }, /^a\.csv: Filen är tom/],
    ['a header alone', { 'a.csv': wideCsv() }, /rubrikrad men inga rader/],
    [
      'a renamed column',
      { 'a.csv': 'kpi,kommun,year,women_K,men_M,total_T\n' + whole },
      /rad 1: Kolumnen municipality saknas/,
    ],
    ['too few columns', { 'a.csv': wideCsv(whole, 'N00905,2083,2020,1,2') }, /rad 3: Raden har 5 kolumner/],
    [
      'too many columns',
      { 'a.csv': wideCsv(whole, 'N00905,2083,2020,1,5,2,3,1') },
      /rad 3: Raden har 8 kolumner/,
    ],
    [
      'decimal comma',
      { 'a.csv': wideCsv(whole, 'N00905,2083,2020,"1,5",2,3,1', 'N00905,2083,2021,"1,5",2,3,1') },
      /rad 3, kolumn 4 \(women_K\): ”1,5”.*decimalkomma.*1 fel till/,
    ],
    [
      'decimal comma between semicolons',
      { 'a.csv': wideCsv(whole).replaceAll(',', ';').replace('1.5', '1,5') },
      /rad 2, kolumn 4 \(women_K\): ”1,5”/,
    ],
    [
      'words for numbers',
      { 'a.csv': wideCsv('N00905,2083,2020,1,hej,3,1') },
      /rad 2, kolumn 5 \(men_M\): ”hej” är inte ett tal/,
    ],
    [
      'a number that only computers read',
      { 'a.csv': wideCsv('N00905,2083,2020,1_000,2,3,1') },
      /rad 2, kolumn 4 \(women_K\): ”1_000”/,
    ],
    [
      'no number',
      { 'a.csv': wideCsv(whole, '', 'N00905,2083,2020,1,2,NaN,1') },
      /rad 4, kolumn 6 \(total_T\): ”NaN”/,
    ],
    ['infinity', { 'a.csv': wideCsv('N00905,2083,2020,1,-inf,3,1') }, /kolumn 5 \(men_M\): ”-inf”/],
    [
      'a split that is neither yes nor no',
      { 'a.csv': wideCsv('N00905,2083,2020,1,2,3,yes') },
      /kolumn 7 \(sex_rows\): ”yes”/,
    ],
    [
      'a row twice',
      { 'a.csv': wideCsv(whole, 'N00905,2084,2019,1,2,3,1', whole) },
      /rad 4: N00905 för område 2083 år 2019 står två gånger; den första är a\.csv, rad 2/,
    ],
    [
      'a row in two files',
      { 'a.csv': wideCsv(whole), 'b.csv': wideCsv(whole) },
      /^b\.csv, rad 2: .*den första är a\.csv, rad 2/,
    ],
    [
      'an area without its first zero',
      { 'a.csv': wideCsv('N00905,180,2020,1,2,3,1') },
      /kolumn 2 \(municipality\): ”180”.*Menas 0180 \(Stockholm\)/,
    ],
    [
      'an area of old',
      { 'a.csv': wideCsv(whole, 'N00905,1917,2020,1,2,3,1') },
      /rad 3, kolumn 2 \(municipality\): ”1917”/,
    ],
    [
      'a year long ago',
      { 'a.csv': wideCsv('N00905,2083,1019,1,2,3,1') },
      /kolumn 3 \(year\): ”1019” är inget år mellan 1900 och 2027/,
    ],
    ['a year to come', { 'a.csv': wideCsv('N00905,2083,2028,1,2,3,1') }, /”2028” är inget år/],
    ['half a year', { 'a.csv': wideCsv('N00905,2083,2019.5,1,2,3,1') }, /”2019\.5” är inget år/],
    ['a quarter', { 'a.csv': wideCsv('N00905,2083,2019K1,1,2,3,1') }, /”2019K1” är inget år/],
    [
      'an id that is none',
      { 'a.csv': wideCsv('N905,2083,2019,1,2,3,1') },
      /rad 2, kolumn 1 \(kpi\): ”N905” är inget id i Kolada/,
    ],
    [
      'Latin-1',
      { 'a.csv': Buffer.from(wideCsv(whole, 'N00905,Håbo,2019,1,2,3,1'), 'latin1') },
      /rad 3: Tecknen är inte UTF-8/,
    ],
    [
      'quotation marks that do not match',
      { 'a.csv': wideCsv(whole, 'N00905,2083,2020,"1"2,2,3,1') },
      /rad 3: Citattecknen/,
    ],
    [
      'a quotation mark that is never closed',
      { 'a.csv': wideCsv(whole, '"N00905,2083,2020,1,2,3,1', whole) },
      /rad 3: Citattecknen/,
    ],
    [
      'a packed file cut off',
      { 'a.csv.gz': gzipSync(wideCsv(whole)).subarray(0, 40) },
      /skadad eller avklippt och kan inte läsas som gzip/,
    ],
    ['another table', { 'a.csv': 'a,b,c\n1,2,3\n' }, /känns inte igen: den är en tabell med andra kolumner/],
    ['a PDF', { 'a.csv': '%PDF-1.7' }, /den är en PDF/],
    ['an answer that is an error', { 'a.json': '{"detail":"Not Found"}' }, /felmeddelande.*”Not Found”/],
    ['an error page', { 'a.json': '<!doctype html><title>502 Bad Gateway</title>' }, /”502 Bad Gateway”/],
    [
      'a page cut short',
      { 'a.json': page(record(), { count: 2 }) },
      /a\.json, values: Sidan säger att den har 2 poster men har 1/,
    ],
    [
      'a page with another after it',
      { 'a.json': page(record(), { next_url: 'https://api.kolada.se/v3/data/kpi/N00905?page=2' }) },
      /fler sidor/,
    ],
    ['a JSON file cut off', { 'a.json': page(record()).slice(0, 60) }, /rad 1: .*JSON/],
    ['NaN in JSON', { 'a.json': page(record()).replace('"value":3', '\n"value":NaN') }, /rad 2: ”NaN”/],
    [
      'a renamed key',
      { 'a.json': page({ ...record(), kpi: undefined, kpi_id: 'N00905' }) },
      /values\[0\]: Fältet ”kpi” saknas; posten har municipality, period, values och kpi_id/,
    ],
    [
      'a number as text',
      { 'a.json': page(record({ values: [{ gender: 'K', value: '7,5' }] })) },
      /values\[0\]\.values\[0\]\.value: Talet ”7,5” står som text/,
    ],
    [
      'a sex twice',
      {
        'a.json': page(
          record({
            values: [
              { gender: 'K', value: 1 },
              { gender: 'K', value: 2 },
            ],
          }),
        ),
      },
      /values\[0\]\.values\[1\]\.gender: ”K” står två gånger/,
    ],
    [
      'an unknown sex',
      { 'a.json': page(record({ values: [{ gender: 'F', value: 1 }] })) },
      /”F” är varken kvinnor, män eller totalt/,
    ],
    ['units', { 'a.json': page({ ...record(), ou: 'V15E1', municipality: undefined }) }, /gäller enheter/],
    [
      'a mean of a group',
      { 'a.json': page(record({ municipality: 'G92787' })) },
      /values\[0\]\.municipality: ”G92787”/,
    ],
    ['JSON of another kind', { 'a.json': '[1,2]' }, /JSON av annat slag/],
    [
      'Kolada’s list of areas alone',
      { 'a.json': '[{"id":"2083","title":"Hedemora","type":"K"}]' },
      /varken siffror, nyckeltal eller grupper/,
    ],
    ['one good and one bad', { 'a.csv': wideCsv(whole), 'b.csv': 'hej' }, /^b\.csv/],
  ]
  test.each(cases)('%s', async (_, files, message) => {
    const before = await listSnapshots(ctx.warehouse)
    expect(await refusalOf(ctx, files)).toMatch(message)
    expect(await refusalOf({ ...ctx, language: 'en' }, files)).toMatch(/Nothing has been read in/)
    expect(await listSnapshots(ctx.warehouse)).toEqual(before)
    expect(await readdir(join(ctx.warehouse.folder, 'work'))).toEqual([])
  })

  test('a file that is not there, and a folder', async () => {
    await expect(importFigures(ctx, { paths: ['/nowhere.csv'] })).rejects.toMatchObject({
      details: { problem: 'unreadable', details: { reason: 'missing' } },
    })
    await expect(importFigures(ctx, { paths: [ctx.warehouse.folder] })).rejects.toMatchObject({
      details: { problem: 'unreadable', details: { reason: 'folder' } },
    })
  })

  test('a file larger than the disk, before it is copied', async () => {
    const path = join(ctx.warehouse.folder, 'huge.csv')
    await writeFile(path, wideCsv(...Array.from({ length: 5000 }, () => whole)))
    // A file with a hole in it: room for many times ten to the ninth rows, and none of it taken.
    await truncate(path, 8 * 1024 ** 4)
    const started = processorTime()
    // Three and a half times its size, and the 256 MiB that are to be left over.
    await expect(importFigures(ctx, { paths: [path] })).rejects.toMatchObject({
      details: { file: 'huge.csv', problem: 'no-room', details: { needed: 29_360_128 + 256 } },
    })
    expect(processorTime() - started).toBeLessThan(5000)
    expect(await readdir(join(ctx.warehouse.folder, 'work'))).toEqual([])
    await rm(path)
  })

  test('a packed file that swells to more than is read of its kind', async () => {
    const bomb = gzipSync(`[${' '.repeat(70 * 1024 * 1024)}]`)
    expect(await refusalOf(ctx, { 'a.json.gz': bomb })).toMatch(/högst 64 MB åt gången/)
  })

  test.each([
    [
      'a mark of quotation that is never closed',
      wideCsv(`"${'a\n'.repeat(1_000_000)}`),
      /rad 2: Citattecknen/,
    ],
    [
      'a line of millions of signs, with good ones around it',
      wideCsv(whole, `${whole}${' '.repeat(6_000_000)}`, 'N00905,2083,2020,1,2,3,1'),
      /rad 3: Raden är flera miljoner tecken lång/,
    ],
    [
      'one line of many megabytes that is not UTF-8',
      Buffer.concat([Buffer.from(wideCsv(whole)), Buffer.alloc(60_000_000, 0xff)]),
      /rad 3: Tecknen är inte UTF-8/,
    ],
    ['a million columns', wideCsv().replace('\n', `${',x'.repeat(1_000_000)}\n${whole}`), /kolumner/],
  ])('%s, told in a moment', { timeout: 20_000 }, async (_, text, said) => {
    const started = processorTime()
    expect(await refusalOf(ctx, { 'a.csv': text })).toMatch(said)
    expect(processorTime() - started).toBeLessThan(8000)
  })

  test('an import that is stopped', async () => {
    const before = await listSnapshots(ctx.warehouse)
    const stop = new AbortController()
    const files = { 'a.csv': wideCsv('N00905,2083,2011,1,2,3,1') }
    const stopped = importTexts(
      ctx,
      files,
      {},
      { signal: stop.signal, onProgress: ({ stage }) => stage === 'write' && stop.abort() },
    )
    await expect(stopped).rejects.toThrow(/abort|interrupt/i)
    expect(await listSnapshots(ctx.warehouse)).toEqual(before)
    expect(await readdir(join(ctx.warehouse.folder, 'work'))).toEqual([])
  })
})

describe.skipIf(sharedFigures === null)(
  'real files (skipped where the shared folder is not beside the project)',
  () => {
    const kolada = join(sharedFigures ?? '', 'kolada')
    test.each([
      [join(kolada, 'kolada_gender_small_2013_2022.csv'), {}, { format: 'wide-csv', observations: 57_090 }],
      [join(kolada, 'kolada_v3_kpi_metadata.json'), {}, { format: 'kolada-json', keyFigures: 6099 }],
      [join(kolada, 'kolada_v3_municipality_groups.json'), {}, { format: 'kolada-json', groups: 3630 }],
      [join(kolada, 'kolada_v3_sample_values.json'), {}, { format: 'kolada-json', observations: 303 }],
      [join(kolada, 'kolada_v3_data_kpi_N21704_year_2023_subset.json'), {}, { observations: 5 }],
      [
        join(sharedFigures ?? '', 'scb/SCB_inkomster.csv'),
        { as: 'HE0110' },
        { format: 'scb-csv', observations: 2320 },
      ],
    ])('%s', async (path, order, expected) => {
      const { files } = await importFigures(ctx, {
        ...order,
        paths: [path],
        dryRun: true,
        acceptRetitled: true,
      })
      expect(files).toMatchObject([expected])
    })
  },
)
