import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { messageOf, UserError } from '#server/errors.ts'
import type { FakeData } from '#server/sources/kolada/fake/fake-data.ts'
import type { FaultKind } from '#server/sources/kolada/fake/fault.ts'
import { type FakeKolada, startFakeKolada } from '#server/sources/kolada/fake/start-fake-kolada.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { readGroups } from '#server/warehouse/snapshots/read-groups.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { record, smallKolada } from '#test/figures/small-kolada.ts'
import { stillClock } from '#test/figures/still-clock.ts'
import type { Selection } from './list-wanted-key-figures.ts'
import { type SyncOrder, syncFigures } from './sync-figures.ts'
import type { SyncProgress } from './sync-progress.ts'

const { context } = useTestContext()
const told: SyncProgress[] = []
let fake: FakeKolada
let asked = 0

beforeAll(async () => {
  fake = await startFakeKolada({ data: smallKolada(), mostPerPage: 3 })
})
afterAll(() => fake.close())
beforeEach(() => {
  told.length = 0
  asked = fake.asked.length
  fake.setData(smallKolada())
  fake.setFaults([])
})

const sync = (selection: Selection = { all: true }, change: Partial<SyncOrder> = {}) =>
  syncFigures(context(), {
    selection,
    baseUrl: fake.url,
    whole: false,
    clock: stillClock(),
    signal: new AbortController().signal,
    report: (progress) => told.push(progress),
    ...change,
  })

const keptFolder = () => join(context().warehouse.folder, 'work', 'sync')
const askedNow = () => fake.asked.slice(asked)
const change = (data: Partial<FakeData>) => fake.setData({ ...smallKolada(), ...data })

async function refusalOf(run: Promise<unknown>): Promise<UserError> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof UserError) return error
  throw new Error('Nothing was refused', { cause: error })
}

const whole: readonly [FaultKind, string][] = [
  ['error-body', 'Database timeout'],
  ['renamed-key', 'fältet values[0].kpi saknas; där finns values, municipality, period, kpi_id'],
  ['number-as-text', 'är text'],
  ['redirect', 'http://169.254.169.254/latest/meta-data'],
  ['foreign-record', 'N99999'],
  ['contradiction', 'två gånger'],
  ['endless-pages', 'tar inte slut'],
  ['too-large', 'större än 32 MB'],
]

test.each(whole)('%s: refused in words, and no snapshot', async (kind, said) => {
  // The catalogue, the areas and the groups take five answers of at most three items.
  fake.setFaults([{ kind, after: 5 }])
  await rm(keptFolder(), { recursive: true, force: true })
  const refusal = await refusalOf(sync())
  for (const language of ['sv', 'en'] as const)
    expect(messageOf(refusal, language)).toMatch(language === 'sv' ? /Ingen ny hämtning/ : /No new snapshot/)
  expect(messageOf(refusal, 'sv')).toContain(said)
  expect(await findCurrentSnapshot(context().warehouse)).toBeNull()
})

test('a fetch that was stopped goes on where it stopped, and nothing is half-way in between', async () => {
  const stop = new AbortController()
  const report = (progress: SyncProgress) => {
    if (progress.kind === 'figures' && progress.done === 1) stop.abort()
  }
  await rm(keptFolder(), { recursive: true, force: true })
  const refusal = await refusalOf(sync({ keyFigures: ['N00001', 'N00002'] }, { signal: stop.signal, report }))
  expect(refusal.code).toBe('kolada-stopped')
  expect(await findCurrentSnapshot(context().warehouse)).toBeNull()
  const before = new Set(askedNow())
  asked = fake.asked.length
  // Records that come on two pages count once.
  fake.setFaults([{ kind: 'overlapping-page', times: 9 }])
  await sync({ keyFigures: ['N00001', 'N00002'] })
  expect(before.size).toBeGreaterThan(5)
  expect(askedNow().filter((path) => before.has(path))).toEqual([])
  expect(told[0]).toEqual({ kind: 'resumed', pages: before.size })
  expect(await readdir(keptFolder())).toEqual([])
})

test('what came is what the interface has: sexes out of order, absences, areas, groups and titles', async () => {
  const { warehouse } = context()
  const snapshot = (await findCurrentSnapshot(warehouse))!
  expect(snapshot.origin).toMatchObject({ source: 'kolada', by: 'sync', from: fake.url })
  const rows = await readObservations(warehouse, {
    snapshot: snapshot.id,
    keyFigures: ['N00001'],
    areas: ['2083'],
  })
  const value = (figure: number) => ({ status: 'value', value: figure })
  expect(rows.map(({ year, women, men, total }) => [year, women, men, total])).toEqual([
    [2017, { status: 'not-split' }, { status: 'not-split' }, value(9)],
    ...[2018, 2019, 2020, 2021].map((year) => {
      const women = 12 + year / 1000
      return [year, value(women), value(14), value((women + 14) / 2)]
    }),
    [2022, value(0), { status: 'missing' }, value(7)],
    [2023, { status: 'missing' }, { status: 'missing' }, value(8)],
  ])
  // N00001 is about municipalities: regions are not asked for it, the nation is.
  const areas = await readObservations(warehouse, {
    snapshot: snapshot.id,
    keyFigures: ['N00001'],
    firstYear: 2018,
    lastYear: 2018,
  })
  expect(areas.map(({ area }) => area)).toEqual(['0000', '0114', '2083'])
  expect(await readGroups(warehouse, snapshot.id)).toEqual([
    { id: 'G1', title: 'Liknande kommuner, övergripande, Hedemora, 2024', members: ['0114'] },
  ])
  const keyFigures = await readKeyFigures(warehouse, snapshot.id)
  expect(keyFigures.get('N00001')).toMatchObject({
    title: 'Provmått ett, andel (%)',
    areas: 'municipalities',
    dividedByGender: true,
    bothSexes: true,
  })
})

test('the second time only what has changed is asked for, and nothing new leaves no snapshot', async () => {
  const before = await listSnapshots(context().warehouse)
  expect(await sync({ keyFigures: ['N00001', 'N00002'] })).toMatchObject({ snapshot: null, records: 0 })
  const data = askedNow().filter((path) => path.includes('/data/'))
  expect(data.length).toBeGreaterThan(0)
  expect(data.every((path) => path.includes('from_date=2026-11-19'))).toBe(true)
  // All years anew, and all of them as they were.
  expect(await sync({ keyFigures: ['N00001', 'N00002'] }, { whole: true })).toMatchObject({ snapshot: null })
  expect(await listSnapshots(context().warehouse)).toEqual(before)
})

test('a revision and a value that was taken back come in; the rest stays as it was', async () => {
  const { warehouse } = context()
  const [first] = smallKolada().records
  const deleted = { gender: 'K' as const, value: null, status: '', isdeleted: true }
  change({
    records: [
      { ...first!, values: [deleted], changedOn: '2026-11-20' },
      { ...record('N00001', '2083', 2021, 50, 51), changedOn: '2026-11-20' },
    ],
  })
  const { snapshot, records } = await sync({ keyFigures: ['N00001', 'N00002'] })
  expect(records).toBe(2)
  const rows = await readObservations(warehouse, {
    snapshot: snapshot!.id,
    keyFigures: ['N00001'],
    firstYear: 2018,
  })
  expect(rows.find(({ area, year }) => area === '0000' && year === 2018)).toMatchObject({
    women: { status: 'deleted' },
    men: { status: 'value', value: 12 },
  })
  expect(rows.find(({ area, year }) => area === '2083' && year === 2021)).toMatchObject({
    women: { status: 'value', value: 50 },
  })
  expect(rows.find(({ area, year }) => area === '2083' && year === 2020)).toMatchObject({
    women: { status: 'value', value: 14.02 },
  })
})

test('unknown ids and those that are gone are refused by name, and nothing is fetched of the others', async () => {
  const before = await listSnapshots(context().warehouse)
  change({ keyFigures: smallKolada().keyFigures.filter(({ id }) => id !== 'N00002') })
  const refusal = await refusalOf(sync({ keyFigures: ['N00001', 'N00002', 'N77777'] }))
  expect(refusal.details).toEqual({ unknown: ['N77777'], retired: ['N00002'] })
  expect(askedNow().some((path) => path.includes('/data/'))).toBe(false)
  expect(await listSnapshots(context().warehouse)).toEqual(before)
})

test('a key figure that is gone or renamed is told, with what uses it', async () => {
  const { db, warehouse } = context()
  await db
    .insertInto('own_set')
    .values({
      id: '44444444-4444-4444-8444-444444444444',
      organisation_code: '2083',
      name: 'Våra',
      key_figures: ['N00001', 'N00002'],
      created_at: new Date('2026-11-01T00:00:00Z'),
    })
    .execute()
  const [one, , ...rest] = smallKolada().keyFigures
  change({ keyFigures: [{ ...one!, title: 'Något helt annat, antal' }, ...rest] })
  const { snapshot, inUse, empty } = await sync()
  expect(empty).toEqual(['N00003'])
  expect(inUse.map(({ change, uses }) => [change.kind, change.keyFigure, uses[0]?.title])).toEqual([
    ['retitled', 'N00001', 'Våra'],
    ['removed', 'N00002', 'Våra'],
  ])
  const gone = (await readKeyFigures(warehouse, snapshot!.id)).get('N00002')
  expect(gone).toMatchObject({ withdrawnAt: '2026-11-20T13:32:00.000Z', observations: 16 })
})

test('a catalogue that has lost more than half is not believed', async () => {
  change({ keyFigures: [{ ...smallKolada().keyFigures[3]!, id: 'N00009' }] })
  const { shrunk, snapshot } = await sync()
  expect(shrunk).toEqual({ left: 0, of: 3 })
  const keyFigures = await readKeyFigures(context().warehouse, snapshot!.id)
  expect(keyFigures.get('N00001')).not.toHaveProperty('withdrawnAt')
})

test('a set that is unknown, figures that are none, an order that is under way', async () => {
  expect((await refusalOf(sync({ set: 'finns-inte' }))).code).toBe('unknown-set')
  expect((await refusalOf(sync({ keyFigures: ['N00003'] }))).code).toBe('kolada-no-figures')
  // The first goes on once the second has been refused.
  const clock = stillClock()
  let second: Promise<UserError> | undefined
  const sleep: typeof clock.sleep = async (milliseconds, signal) => {
    second ??= refusalOf(sync())
    await second
    await clock.sleep(milliseconds, signal)
  }
  await sync({ all: true }, { clock: { ...clock, sleep } })
  expect((await second)?.code).toBe('kolada-running')
})
