import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Gap } from '#domain/gaps/gap.ts'
import { weighGaps } from '#domain/gaps/weigh-gaps.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { readConfig } from '#server/config.ts'
import { readContent } from '#server/content/read-content.ts'
import { buildGapTable, type GapTableInput } from '#server/warehouse/gaps/build-gap-table.ts'
import { readGroupMeans, type WantedMean } from '#server/warehouse/gaps/read-group-means.ts'
import { readGaps } from '#server/warehouse/gaps/read-gaps.ts'
import { openWarehouse, type Warehouse } from '#server/warehouse/open-warehouse.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { type FigureRow, writeFigures } from '../figures/write-figures.ts'
import { madeUpClassification } from '../figures/made-up-key-figure.ts'

/** What reference/compute.py has worked out from the same figures, in another language and without our code. */
type Expected = Readonly<{
  year: number
  women: number | null
  men: number | null
  difference: number
  ratio: number | null
  direction: string
  carried: boolean
  points: number
  firstYear: number
  sameSide: number
  missingYears: number
  slope: number | null
  peers: Readonly<Record<string, number | string | null>> | null
  nation: number | null
  q: number | null
}>
type Reference = Readonly<{
  madeUp: Readonly<Record<string, Readonly<Record<string, Expected>>>>
  hedemora: Readonly<Record<string, Expected>>
}>

const folder = join(import.meta.dirname, 'reference')
const reference = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as Reference
const small = 'data/kolada/kolada_gender_small_2013_2022.csv'
const shared = ['../shared', '../../shared'].map((one) => join(one, small)).find(existsSync)

const madeUpKinds: Readonly<Record<string, Partial<Classification>>> = {
  S1: { better: 'low' },
  S2: {},
  C1: { unit: 'number', better: 'high' },
  SH1: { kind: 'share', shareOf: 'women', better: 'high' },
  SH2: { kind: 'share', shareOf: 'men', better: 'neither' },
  PW: { kind: 'paired', pair: { women: 'PW', men: 'PM' }, better: 'high' },
  PM: { kind: 'paired', pair: { women: 'PW', men: 'PM' }, better: 'high' },
  G1: { kind: 'gap', gapAs: 'women-minus-men', better: 'high' },
  G2: { kind: 'gap', gapAs: 'men-minus-women', better: 'high' },
  G3: { kind: 'gap', gapAs: 'women-as-percent-of-men', better: 'high' },
  V1: { better: 'high' },
  Z1: { better: 'low' },
  N1: { better: 'high' },
  F1: { better: 'low' },
}
const ownShare = { kind: 'share', better: 'neither' } as const
const realKinds: Readonly<Record<string, Partial<Classification>>> = {
  N00206: {},
  N00209: { better: 'high' },
  N00905: { better: 'high' },
  N00938: { better: 'low' },
  N00943: { ...ownShare, shareOf: 'men' },
  N00945: { ...ownShare, shareOf: 'men' },
  N00952: { kind: 'gap', gapAs: 'women-as-percent-of-men' },
  N03926: { better: 'low' },
  N05401: { better: 'high' },
  N05815: { ...ownShare, shareOf: 'women' },
  N05816: { ...ownShare, shareOf: 'women' },
  N15428: { better: 'high' },
  N15507: { better: 'high' },
  N17461: { better: 'high' },
  N21704: { better: 'neither' },
  N31814: { better: 'low' },
  U01405: { better: 'high' },
  U01420: { better: 'low' },
  U09808: { better: 'high' },
}

const towns = Array.from({ length: 7 }, (_, i) => `10${String(i + 1).padStart(2, '0')}`)
const madeUpPeers: GapTableInput['peers'] = [
  ...towns.map((area) => ({ area, kind: 'municipality' as const, skr: 'T' })),
  ...['2001', '2002', '2003'].map((area) => ({ area, kind: 'municipality' as const, skr: 'V' })),
  { area: '0001', kind: 'region', skr: null },
]

function readRows(path: string): FigureRow[] {
  const number = (text: string) => (text === '' ? null : Number(text))
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  return lines.map((line) => {
    const [keyFigure, area, year, women, men, total] = line.split(',')
    return [keyFigure!, area!, Number(year), number(women!), number(men!), number(total!)]
  })
}

/** Brings figures in and weighs the areas, as the product does. */
function useGaps(path: string, kinds: typeof madeUpKinds, peersOf: () => Promise<GapTableInput['peers']>) {
  let warehouse: Warehouse
  let directory: string
  let table: string
  let snapshot: string
  const classifications = new Map(
    Object.entries(kinds).map(([id, changed]) => [id, madeUpClassification(changed)]),
  )
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'jamsides-reference-'))
    warehouse = openWarehouse(directory)
    const rows = readRows(path)
    const titles = Object.fromEntries(Object.keys(kinds).map((id) => [id, `Title of ${id}`]))
    snapshot = (await writeFigures(warehouse, { createdAt: '2026-11-22T08:00:00Z', rows, titles })).id
    table = await buildGapTable(warehouse, { snapshot, year: null, classifications, peers: await peersOf() })
  }, 60_000)
  afterAll(async () => {
    await warehouse.close()
    await rm(directory, { recursive: true })
  })
  const gapsOf = async (area: string) => {
    const gaps = weighGaps({
      rows: await readGaps(warehouse, table, area),
      keyFigures: await readKeyFigures(warehouse, snapshot),
      classifications,
      observed: new Map(),
      changes: new Map(),
      untilYear: 2022,
    })
    return new Map(gaps.map((gap) => [gap.keyFigure.id, gap]))
  }
  const means = (members: readonly string[], wanted: readonly WantedMean[]) =>
    readGroupMeans(warehouse, { snapshot, members, wanted })
  return Object.assign(gapsOf, { means })
}

type Gaps = Awaited<ReturnType<ReturnType<typeof useGaps>>>

/** The cells of an area, by name. Only those that differ are told, since there are thousands. */
function listDiffering(found: Gaps, expected: Readonly<Record<string, Expected>>): string[] {
  const strangers = [...found.keys()].filter((id) => !(id in expected))
  const differing = Object.entries(expected).flatMap(([id, cells]) => {
    const said = cellsOf(found.get(id))
    return Object.entries({ ...cells, ...cells.peers })
      .filter(([name]) => name !== 'p' && name !== 'peers')
      .filter(([name, value]) => !isSame(said[name], value))
      .map(([name, value]) => `${id} ${name}: ${JSON.stringify(said[name])} and not ${JSON.stringify(value)}`)
      .concat((said.n === null) === (cells.peers === null) ? [] : [`${id} peers`])
  })
  return [...strangers, ...differing]
}

function cellsOf(gap: Gap | undefined): Readonly<Record<string, unknown>> {
  if (gap === undefined) return {}
  const { row, direction, trend, qValue } = gap
  const { series, peers } = row
  return {
    ...row,
    direction,
    carried: row.carriedForward,
    points: series.points,
    firstYear: series.firstYear,
    sameSide: series.sameSide,
    missingYears: series.missingYears,
    slope: trend?.slopePerYear ?? null,
    nation: row.nation?.difference ?? null,
    q: qValue,
    n: null,
    ...peers,
  }
}

/** Sums are formed in another order here and there. */
const dust = 1e-7

function isSame(found: unknown, wanted: unknown): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return found === wanted
  return Math.abs(found - wanted) <= dust * (1 + Math.abs(wanted))
}

describe('made-up figures of every kind and missing pattern, worked out without our code', () => {
  const gapsOf = useGaps(join(folder, 'figures.csv'), madeUpKinds, () => Promise.resolve(madeUpPeers))
  test.each(Object.entries(reference.madeUp))('area %s', async (area, expected) => {
    expect(listDiffering(await gapsOf(area), expected)).toEqual([])
  })

  test('means of a group that is asked for are those of the reference too, in all kinds', async () => {
    const expected = Object.entries(reference.madeUp['1001']!).filter(
      ([, { peers }]) => peers?.kind === 'skr',
    )
    const wanted = expected.map(([keyFigure, { year }]) => ({
      keyFigure,
      year,
      classification: madeUpClassification(madeUpKinds[keyFigure]),
    }))
    const means = await gapsOf.means(towns, wanted)
    const rounded = (mean: unknown) => (typeof mean === 'number' ? mean.toFixed(9) : mean)
    expect(
      expected.map(([id]) => means.get(id)).map((one) => [one?.n, rounded(one?.women), rounded(one?.men)]),
    ).toEqual(expected.map(([, { peers }]) => [peers!.n, rounded(peers!.meanWomen), rounded(peers!.meanMen)]))
    expect(expected.length).toBeGreaterThan(8)
  })

  // A few cells by hand from figures.csv, so that the script cannot be wrong in the same way.
  test('S1 in 1003 is level with 1004 in every year', async () => {
    const { row, trend } = (await gapsOf('1003')).get('S1')!
    // Women 48.5, 49.5, … 57.5; men 44 throughout.
    expect([row.year, row.women, row.men, row.difference]).toEqual([2020, 57.5, 44, 13.5])
    expect(trend).toMatchObject({ slopePerYear: 1, years: 10, firstYear: 2011 })
    const twin = (await gapsOf('1004')).get('S1')!
    expect(twin.row.peers).toEqual(row.peers)
  })

  test('V1 in 1001 counts three elections: 41 − 45,5, 45 − 45,5 and 44,5 − 47,5', async () => {
    const { row } = (await gapsOf('1001')).get('V1')!
    expect(row).toMatchObject({ carriedForward: true, difference: -3 })
    expect(row.series).toMatchObject({ points: 3, sameSide: 3 })
    expect(row.series.meanDifference).toBeCloseTo((-4.5 - 0.5 - 3) / 3, 12)
  })
})

describe.skipIf(shared === undefined)(
  'real figures of Hedemora (skipped where ../shared is not there)',
  () => {
    const gapsOf = useGaps(shared ?? '', realKinds, async () => {
      const { organisations } = await readContent(readConfig({}).contentDirectory)
      return organisations
        .filter(({ kind, fictional }) => kind === 'municipality' && !fictional)
        .map(({ code, skrGroup }) => ({ area: code, kind: 'municipality', skr: skrGroup }))
    })
    test('every cell', async () => {
      expect(listDiffering(await gapsOf('2083'), reference.hedemora)).toEqual([])
    })
  },
)
