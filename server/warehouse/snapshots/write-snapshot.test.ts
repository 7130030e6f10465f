import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Cell } from '#domain/indicators/cell.ts'
import { sha256Of } from '#server/sha256-of.ts'
import type { Incoming, IncomingObservation } from '../incoming/incoming.ts'
import { openWarehouse, type Warehouse } from '../open-warehouse.ts'
import { readObservations } from '../read-observations.ts'
import { findCurrentSnapshot } from './find-current-snapshot.ts'
import { listSnapshots } from './list-snapshots.ts'
import { readGroups } from './read-groups.ts'
import { readKeyFigures } from './read-key-figures.ts'
import { snapshotPath } from './snapshot-files.ts'
import { writeSnapshot } from './write-snapshot.ts'

let folder: string
let warehouse: Warehouse
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-warehouse-'))
  warehouse = openWarehouse(folder)
})
afterEach(async () => {
  await warehouse.close()
  await rm(folder, { recursive: true })
})

const at = '2026-11-22T10:00:00.000Z'
const value = (number: number): Cell => ({ status: 'value', value: number })
const seen = (year: number, women: Cell | null, men: Cell | null = value(2)): IncomingObservation => ({
  keyFigure: 'N00001',
  area: '2083',
  year,
  women,
  men,
  total: null,
})

function write(fill: (incoming: Incoming) => void) {
  return writeSnapshot(warehouse, {
    createdAt: at,
    origin: { source: 'kolada', by: 'import', from: 'a.csv', sha256: null, fetchedAt: at },
    fill: async (incoming) => fill(incoming),
  })
}

const read = (snapshot: string) => readObservations(warehouse, { snapshot, keyFigures: ['N00001'] })

test('a snapshot says what it holds, and its files are what its checksums say', async () => {
  const snapshot = await write(({ addObservations }) =>
    addObservations([seen(2020, value(0)), seen(2021, null)]),
  )
  expect(snapshot).toMatchObject({ id: '000001', previous: null, keyFigures: 1, observations: 2 })
  expect(snapshot).toMatchObject({ firstYear: 2020, lastYear: 2021 })
  expect(await findCurrentSnapshot(warehouse)).toEqual(snapshot)
  for (const [file, checksum] of Object.entries(snapshot.files)) {
    const path = snapshotPath(warehouse, snapshot.id, file as 'groups.json')
    expect(sha256Of(await readFile(path))).toBe(checksum)
    expect((await stat(path)).mode & 0o222).toBe(0)
  }
})

test('value, zero and each kind of absence stay apart on the way in and out', async () => {
  const cells: Cell[] = [
    value(0),
    { status: 'missing' },
    { status: 'not-applicable' },
    { status: 'suppressed' },
    { status: 'deleted' },
    { status: 'not-split' },
  ]
  const { id } = await write(({ addObservations }) =>
    addObservations(cells.map((cell, i) => seen(2000 + i, cell))),
  )
  expect((await read(id)).map(({ women }) => women)).toEqual(cells)
})

test('the next snapshot holds what is new and what was known; the one before is not touched', async () => {
  const first = await write(({ addObservations, keyFigures, groups }) => {
    addObservations([seen(2020, value(1)), seen(2021, value(2))])
    keyFigures.set('N00001', { ...describe('N00001'), title: 'Title' })
    groups.set('G1', { id: 'G1', title: 'Group', members: ['2083'] })
  })
  const before = await bytesOf(first.id)
  // The women's figure of 2021 is revised, the source says nothing of men's, and 2022 is new.
  const second = await write(({ addObservations }) =>
    addObservations([seen(2021, value(9), null), seen(2022, value(3))]),
  )
  expect(second).toMatchObject({ id: '000002', previous: '000001', observations: 3 })
  expect((await read(second.id)).map(({ year, women, men }) => [year, women, men])).toEqual([
    [2020, value(1), value(2)],
    [2021, value(9), value(2)],
    [2022, value(3), value(2)],
  ])
  expect((await readKeyFigures(warehouse, second.id)).get('N00001')).toMatchObject({
    title: 'Title',
    observations: 3,
    bothSexes: true,
  })
  expect((await readGroups(warehouse, second.id)).map(({ id }) => id)).toEqual(['G1'])
  expect(await bytesOf(first.id)).toEqual(before)
})

test('what is refused on the way in leaves no snapshot and nothing behind', async () => {
  const refused = write(({ addObservations }) => {
    addObservations([seen(2020, value(1))])
    throw new Error('row 2')
  })
  await expect(refused).rejects.toThrow('row 2')
  expect(await listSnapshots(warehouse)).toEqual([])
  expect(await readdir(join(warehouse.folder, 'work'))).toEqual([])
})

test('two that write at once both come in, the later on top of the earlier', async () => {
  const years = [2020, 2021, 2022]
  await Promise.all(
    years.map((year) => write(({ addObservations }) => addObservations([seen(year, value(1))]))),
  )
  expect((await listSnapshots(warehouse)).map(({ id }) => id)).toEqual(['000003', '000002', '000001'])
  expect((await read('000003')).map(({ year }) => year)).toEqual(years)
})

async function bytesOf(id: string): Promise<string[]> {
  const names = (await readdir(join(warehouse.folder, 'snapshots', id))).toSorted()
  return Promise.all(
    names.map(async (name) => sha256Of(await readFile(join(warehouse.folder, 'snapshots', id, name)))),
  )
}

function describe(id: string) {
  return {
    id,
    title: id,
    description: '',
    dividedByGender: true,
    areas: 'all' as const,
    operatingArea: null,
    perspective: null,
    preliminaryOn: null,
    publishedOn: null,
    period: null,
    source: 'kolada' as const,
    fetchedAt: at,
  }
}

test.each(['observations.parquet', 'key-figures.json', 'manifest.json'] as const)(
  'nothing is built on a snapshot of which %s was damaged on the disk, and the others stay as they are',
  async (file) => {
    const first = await write(({ addObservations }) => addObservations([seen(2020, value(1))]))
    const damaged = snapshotPath(
      warehouse,
      (await write(({ addObservations }) => addObservations([seen(2021, value(1))]))).id,
      file,
    )
    const bytes = await readFile(damaged)
    bytes[Math.floor(bytes.length / 2)]! ^= 0x10
    if (file === 'manifest.json') bytes[0] = 0
    await chmod(damaged, 0o600)
    await writeFile(damaged, bytes)
    await warehouse.close()
    // Where it lies differs, so nothing of it has been read before: as in another process.
    const moved = `${folder}-moved`
    await cp(folder, moved, { recursive: true })
    warehouse = openWarehouse(moved)
    await expect(
      write(({ addObservations }) => addObservations([seen(2022, value(1))])),
    ).rejects.toMatchObject({
      code: 'snapshot-damaged',
      details: { snapshot: '000002', file },
    })
    expect(await readdir(join(moved, 'warehouse', 'snapshots'))).toEqual(['000001', '000002'])
    expect(await readdir(join(moved, 'warehouse', 'work'))).toEqual([])
    expect((await read(first.id)).length).toBe(1)
    await rm(moved, { recursive: true })
  },
)

test('what else lies among the snapshots is passed over', async () => {
  const { id } = await write(({ addObservations }) => addObservations([seen(2020, value(1))]))
  await mkdir(join(folder, 'warehouse', 'snapshots', 'lost+found'))
  expect((await listSnapshots(warehouse)).map((each) => each.id)).toEqual([id])
})
