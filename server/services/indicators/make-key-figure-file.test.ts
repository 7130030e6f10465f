import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '#domain/indicators/cell.ts'
import { dataFormats, drawings } from '#domain/indicators/key-figure-files.ts'
import type { Context } from '#server/context.ts'
import { openWarehouse } from '#server/warehouse/open-warehouse.ts'
import { writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { importTexts } from '#test/figures/import-text.ts'
import { readDataFile } from '#test/figures/read-data-file.ts'
import { getKeyFigure } from './get-key-figure.ts'
import { makeKeyFigureFile } from './make-key-figure-file.ts'

const { context } = useTestContext()

/** What the source withholds could be had from these two; the women's own figure must not be seen anywhere. */
const secretWomen = 47_119
const total = 50_008

const value = (number: number): Cell => ({ status: 'value', value: number })
const absent = (status: Exclude<Cell['status'], 'value'>): Cell => ({ status })
const notSplit = absent('not-split')

/** Every kind of cell: zero, many decimals, very small, negative, and each reason for a missing one. */
const cells: readonly (readonly [number, Cell, Cell, Cell])[] = [
  [2012, notSplit, notSplit, value(118)],
  [2013, value(0), value(0), value(0)],
  [2014, value(7.221589), value(0.1 + 0.2), value(7.5)],
  [2015, absent('missing'), absent('missing'), absent('missing')],
  [2016, absent('not-applicable'), absent('not-applicable'), value(3)],
  [2018, absent('suppressed'), absent('suppressed'), value(12)],
  [2019, value(secretWomen), absent('suppressed'), value(total)],
  [2020, absent('deleted'), value(2), absent('missing')],
  [2021, value(1.2e-7), value(4), value(5)],
  [2022, value(41_000), value(40_000), value(81_000)],
]

const titles = {
  N90001: 'Invånare ”med, komma”, antal',
  N00949: 'Medianinkomst bland kvinnor, kr',
  N00950: 'Medianinkomst bland män, kr',
}

beforeAll(async () => {
  const at = '2026-11-20T12:00:00.000Z'
  await writeSnapshot(context().warehouse, {
    createdAt: at,
    origin: { source: 'kolada', by: 'sync', from: 'test', sha256: null, fetchedAt: at },
    fill: async (incoming) => {
      for (const [id, title] of Object.entries(titles))
        incoming.keyFigures.set(id, {
          id,
          title,
          description: 'Beskrivning.',
          dividedByGender: true,
          areas: 'all',
          operatingArea: null,
          perspective: null,
          preliminaryOn: null,
          publishedOn: null,
          period: null,
          source: 'kolada',
          fetchedAt: at,
        })
      incoming.addObservations(
        cells.map(([year, women, men, all]) => ({
          keyFigure: 'N90001',
          area: '2083',
          year,
          women,
          men,
          total: all,
        })),
      )
      incoming.addObservations([
        ...[2021, 2022].map((year) => ({
          keyFigure: 'N90001',
          area: '0000',
          year,
          women: value(5_000_000),
          men: value(5_100_000),
          total: value(10_100_000),
        })),
        ...['N00949', 'N00950'].map((keyFigure, i) => ({
          keyFigure,
          area: '2083',
          year: 2020 + i,
          women: notSplit,
          men: notSplit,
          total: value(250_000 + i),
        })),
      ])
    },
  })
})

const which = { code: '2083', keyFigure: 'N90001', years: { kind: 'all' }, compareWith: null } as const

async function cellsOf(ctx: Context, input: Parameters<typeof getKeyFigure>[1]) {
  const { table } = await getKeyFigure(ctx, input)
  return Object.fromEntries(
    table.observations.flatMap((one) =>
      (['women', 'men', 'total'] as const).map((sex) => {
        const cell = one[sex]
        const key = [one.keyFigure, one.area, one.year, sex].join(' ')
        return [key, cell.status === 'value' ? cell.value : cell.status]
      }),
    ),
  )
}

const choices = [
  ['all years', which],
  ['a rolling span', { ...which, years: { kind: 'last', years: 4 } }],
  ['a pair', { ...which, keyFigure: 'N00950' }],
  ['the nation', { ...which, code: null }],
] as const

describe.each(dataFormats)('%s', (format) => {
  test.each(choices)('holds the cells of the page, of %s, with their reasons', async (_, input) => {
    const page = await cellsOf(context(), input)
    const file = await makeKeyFigureFile(context(), { ...input, file: `table.${format}` })
    expect(Object.keys(page).length).toBeGreaterThan(5)
    expect(await readDataFile(format, file.bytes)).toEqual(page)
  })

  test('reads in again as the same page', async () => {
    const file = await makeKeyFigureFile(context(), { ...which, file: `table.${format}` })
    const folder = await mkdtemp(join(tmpdir(), 'jamsides-again-'))
    const again = { ...context(), warehouse: openWarehouse(folder) }
    try {
      await importTexts(again, { [`table.${format}`]: file.bytes })
      expect(await cellsOf(again, which)).toEqual(await cellsOf(context(), which))
      const { known } = await getKeyFigure(again, which)
      expect(known.keyFigure).toMatchObject({ title: titles.N90001, source: 'kolada' })
    } finally {
      await again.warehouse.close()
      await rm(folder, { recursive: true })
    }
  })
})

describe('invariant 3: what the source withholds cannot be worked out', () => {
  const hidden = [String(secretWomen), String(total - secretWomen), secretWomen.toLocaleString('sv-SE')]

  test('from the page', async () => {
    const view = await getKeyFigure(context(), which)
    const said = JSON.stringify({ ...view, computed: [...view.table.computed.values()] })
    expect(said).toContain(String(total))
    for (const number of hidden) expect(said).not.toContain(number)
  })

  test.each([...dataFormats.map((format) => `table.${format}`), ...drawings.map((name) => `${name}.svg`)])(
    'from %s',
    async (file) => {
      const { bytes } = await makeKeyFigureFile(context(), { ...which, file })
      const said = file.endsWith('.parquet')
        ? JSON.stringify(await readDataFile('parquet', bytes))
        : Buffer.from(bytes).toString('utf8')
      expect(said.length).toBeGreaterThan(500)
      for (const number of hidden) expect(said).not.toContain(number)
    },
  )
})

test.each(['table.pdf', 'lines.csv', 'table.csv.exe', '../table.csv', 'distribution.gif'])(
  'there is no %s',
  async (file) => {
    await expect(makeKeyFigureFile(context(), { ...which, file })).rejects.toMatchObject({
      code: 'no-figure-file',
    })
  },
)

test('what is computed stands apart and says whose it is', async () => {
  const { bytes } = await makeKeyFigureFile(context(), { ...which, file: 'table.json' })
  const { source, extension } = JSON.parse(Buffer.from(bytes).toString('utf8'))
  expect(source).toBe('Källa: Kolada')
  expect(extension.computed.source).toBe('Egen bearbetning av data från Kolada')
  expect(extension.computed.rows).toContainEqual({
    area: '2083',
    year: 2022,
    women: 41_000,
    men: 40_000,
    difference: 1000,
    ratio: 1.025,
  })
})

test.each(drawings)('%s is a picture that a program can show', async (drawing) => {
  const { bytes, name } = await makeKeyFigureFile(context(), { ...which, file: `${drawing}.png` })
  expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG')
  expect(name).toBe(`N90001-2083-${drawing}-sv.png`)
})
