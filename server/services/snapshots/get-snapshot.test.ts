import { beforeAll, expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { type FigureRow, writeFigures } from '#test/figures/write-figures.ts'
import { getSnapshot } from './get-snapshot.ts'

const { context } = useTestContext()

beforeAll(async () => {
  const { warehouse } = context()
  const write = (month: string, row: FigureRow) =>
    writeFigures(warehouse, {
      createdAt: `2026-${month}-01T00:00:00.000Z`,
      titles: { N00001: 'Anställda i kommunen, antal' },
      rows: [row],
    })
  await write('01', ['N00001', '2083', 2020, 100, 18, 118])
  await write('02', ['N00001', '2083', 2020, 101, 17, 118])
  await write('03', ['N00001', '2083', 2020, 101, null, 118])
})

test('what the source withholds today is not shown by an older snapshot either, nor what it could be worked out from', async () => {
  const { ours } = await getSnapshot(context(), { id: '2', code: '2083' })
  expect(ours!.revisions).toHaveLength(1)
  expect(ours!.revisions[0]).toMatchObject({
    before: { women: { status: 'withheld' }, men: { status: 'withheld' }, total: { value: 118 } },
    after: { women: { status: 'withheld' }, men: { status: 'withheld' }, total: { value: 118 } },
  })
  expect(JSON.stringify(ours)).not.toMatch(/"value":(100|101|17|18)\b/)
})
