import { beforeAll, expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { writeFigures } from '#test/figures/write-figures.ts'
import { computeSnapshotChanges } from './compute-snapshot-changes.ts'
import { getSnapshot } from './get-snapshot.ts'
import { listChangesFor } from './list-changes-for.ts'
import { listRecentChanges } from './list-recent-changes.ts'

const { context } = useTestContext()
const titles = { N00001: 'Ett', N00002: 'Två', N00003: 'Tre' }
const goal = '11111111-1111-4111-8111-111111111111'
const set = '22222222-2222-4222-8222-222222222222'

beforeAll(async () => {
  const { db, warehouse } = context()
  await writeFigures(warehouse, {
    createdAt: '2026-01-01T00:00:00.000Z',
    titles,
    rows: [
      ['N00001', '2083', 2020, 1, 2, 1.5],
      ['N00001', '2083', 2021, 0.1 + 0.2, 2, 1.5],
      ['N00001', '0114', 2020, 5, 6, 5.5],
      ['N00002', '2083', 2020, 0, null, 4],
    ],
  })
  await db
    .insertInto('goal')
    .values({
      id: goal,
      organisation_code: '2083',
      key_figure: 'N00001',
      key_figure_title: 'Ett',
      title: 'Lika',
      wanted: 'at-most',
      target_women: 1,
      target_men: 1,
      by_year: 2030,
      created_at: new Date('2026-02-01T00:00:00Z'),
    })
    .execute()
  await db
    .insertInto('own_set')
    .values({
      id: set,
      organisation_code: '2083',
      name: 'Våra',
      key_figures: ['N00002', 'N00003'],
      created_at: new Date('2026-04-01T00:00:00Z'),
    })
    .execute()
  await writeFigures(warehouse, {
    createdAt: '2026-03-01T00:00:00.000Z',
    titles: { N00001: 'Ett, nytt', N00002: 'Två, nytt' },
    rows: [
      ['N00001', '2083', 2020, 1.25, 2, 1.5],
      ['N00001', '2083', 2021, 0.3, 2, 1.5],
      ['N00001', '2083', 2022, 7, 8, 7.5],
      ['N00002', '2083', 2020, null, 0, 4],
    ],
  })
  await writeFigures(warehouse, {
    createdAt: '2026-05-01T00:00:00.000Z',
    titles: { N00003: 'Tre' },
    withdrawn: ['N00003'],
    rows: [['N00001', '0114', 2020, null, 6.5, 5.5]],
  })
})

test('between two snapshots figures are revised, taken back or added, and rounding is none of these', async () => {
  const { values } = await computeSnapshotChanges(context(), { id: '000002', previous: '000001' })
  expect(values).toEqual([
    { keyFigure: 'N00001', title: 'Ett, nytt', revised: 1, takenBack: 0, added: 3 },
    // Zero was a value and is gone; nothing was there and zero is.
    { keyFigure: 'N00002', title: 'Två, nytt', revised: 0, takenBack: 1, added: 1 },
  ])
  expect(await computeSnapshotChanges(context(), { id: '000001', previous: null })).toEqual({
    catalogue: [],
    values: [],
  })
})

test('a value that the source has taken back is not shown as it was', async () => {
  const { ours } = await getSnapshot(context(), { id: '2', code: '2083' })
  const shown = ours!.revisions.map(({ before, after }) => [
    after.keyFigure,
    after.year,
    before.women,
    after.women,
  ])
  expect(shown).toEqual([
    ['N00001', 2020, { status: 'value', value: 1 }, { status: 'value', value: 1.25 }],
    ['N00002', 2020, { status: 'withheld' }, { status: 'missing' }],
  ])
  // Nobody has stepped in, so that what the organisation uses is not told.
  expect(ours!.inUse).toBeNull()
  await expect(getSnapshot(context(), { id: '99', code: null })).rejects.toThrow('no-such-snapshot')
})

test('the latest snapshot tells what it changed', async () => {
  expect(await listRecentChanges(context())).toEqual(
    new Map([
      ['N00003', ['removed']],
      ['N00001', ['revised']],
    ]),
  )
})

test('whoever uses a key figure is told what changed since, in their own area', async () => {
  const changes = await listChangesFor(context(), { code: '2083' })
  expect(changes).toMatchObject([
    {
      keyFigure: 'N00001',
      title: 'Ett, nytt',
      catalogue: [{ kind: 'retitled', titleBefore: 'Ett' }],
      // 2022 is new, not revised; 2021 differs in the last binary digit; the last snapshot changed another area.
      revisedYears: [2020],
      uses: [{ kind: 'goal', id: goal, title: 'Lika' }],
    },
    {
      keyFigure: 'N00003',
      catalogue: [{ kind: 'removed' }],
      revisedYears: [],
      uses: [{ kind: 'set', id: set }],
    },
  ])
  // The set was made after N00002 had changed.
  expect(changes.map(({ keyFigure }) => keyFigure)).not.toContain('N00002')
})

test('what has been ended is not in use, and what nobody uses is not told', async () => {
  const { db } = context()
  await db
    .updateTable('goal')
    .set({ ended_because: 'Klart', ended_on: '2026-11-20' })
    .where('id', '=', goal)
    .execute()
  expect((await listChangesFor(context(), { code: '2083' })).map(({ keyFigure }) => keyFigure)).toEqual([
    'N00003',
  ])
  expect(await listChangesFor(context(), { code: '0114' })).toEqual([])
})
