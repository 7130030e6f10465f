import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { readStarter } from '#server/content/indicators/read-starter.ts'
import type { Application } from '#server/context.ts'
import { openWarehouse } from '#server/warehouse/open-warehouse.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'
import { copyContent } from '#test/content/content-copy.ts'
import { testNow } from '#test/database/test-context.ts'
import { applyStarter } from './apply-starter.ts'

/** A process that starts: the content as it is, and a warehouse in a folder that others may share. */
async function start(folder: string, contentDirectory = readConfig({}).contentDirectory) {
  const warehouse = openWarehouse(folder)
  onTestFinished(() => warehouse.close())
  const content = { starter: await readStarter(contentDirectory) } as Application['content']
  return { warehouse, content, now: () => testNow }
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-starter-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a fresh machine has real figures at once, exactly as the source gave them', async () => {
  const application = await start(await emptyFolder())
  const snapshot = await applyStarter(application)
  expect(snapshot).toMatchObject({
    id: '000001',
    origin: { source: 'kolada', by: 'starter', fetchedAt: '2026-11-22T00:00:00.000Z' },
    keyFigures: 13,
    lastYear: 2022,
  })
  const read = (keyFigure: string, area: string, year: number) =>
    readObservations(application.warehouse, {
      snapshot: '000001',
      keyFigures: [keyFigure],
      areas: [area],
      firstYear: year,
      lastYear: year,
    })
  const value = (number: number) => ({ status: 'value', value: number })
  expect(await read('N15428', '2083', 2022)).toMatchObject([
    { women: value(86.02150538), men: value(75.36231884), total: value(81.48148148) },
  ])
  // The years before the split, one sex beside a total, none of the sexes, and years that nobody speaks of.
  expect(await read('N05401', '0000', 2014)).toMatchObject([
    { women: { status: 'not-split' }, men: { status: 'not-split' }, total: value(82.839149) },
  ])
  expect(await read('N28811', '2584', 2017)).toMatchObject([{ total: { status: 'missing' } }])
  expect(await read('N05401', '0000', 1996)).toEqual([])
  const keyFigures = await readKeyFigures(application.warehouse, '000001')
  expect(keyFigures.get('N05401')).toMatchObject({ bothSexes: true, areas: 'all', observations: 7475 + 1557 })
})

test('processes that start at once write one snapshot', async () => {
  const folder = await emptyFolder()
  const written = await Promise.all([1, 2, 3].map(async () => applyStarter(await start(folder))))
  expect(written.filter((snapshot) => snapshot !== null)).toHaveLength(1)
  expect(await listSnapshots(await start(folder).then(({ warehouse }) => warehouse))).toHaveLength(1)
})

test('a changed starter is laid on top, but never on what people fetched', async () => {
  const folder = await emptyFolder()
  const first = await start(folder)
  await applyStarter(first)
  expect(await applyStarter(first)).toBeNull()

  const copy = await copyContent()
  await copy.replace('starter/N15428.csv', ',86.02150538\n2083,men', ',87\n2083,men')
  const changed = await start(folder, copy.directory)
  expect(await applyStarter(changed)).toMatchObject({ id: '000002', previous: '000001' })

  await writeSnapshot(first.warehouse, {
    createdAt: testNow.toISOString(),
    origin: {
      source: 'kolada',
      by: 'import',
      from: 'file.csv',
      sha256: null,
      fetchedAt: testNow.toISOString(),
    },
    fill: async () => {},
  })
  expect(await applyStarter(first)).toBeNull()
})
