import { expect, test } from 'vitest'
import { getCoverage } from '#server/services/coverage/get-coverage.ts'
import { listGoals } from '#server/services/goals/list-goals.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { writeFigures } from '#test/figures/write-figures.ts'
import { applyExampleGoals } from './apply-example-goals.ts'

const { context } = useTestContext()

test('Exempelkommun sets its goal and makes its inventory once there are figures, and only once', async () => {
  const ctx = context()
  // The database of a test has been opened once already, with the figures that come with the product.
  await runStatements(ctx.db, [
    "delete from goal_state using goal where id = goal_id and organisation_code = 'X001'",
    "delete from goal where organisation_code = 'X001'",
    "delete from coverage_item where organisation_code = 'X001'",
    "delete from content_applied where part = 'example-goals'",
  ])
  expect(await applyExampleGoals(ctx)).toBe(false)
  await writeFigures(ctx.warehouse, {
    createdAt: '2026-01-01T00:00:00.000Z',
    titles: { N00209: 'Heltidsarbetande, andel (%)' },
    rows: [['N00209', '0781', 2022, 55, 81, 60]],
  })
  expect(await applyExampleGoals(ctx)).toBe(true)
  expect(await applyExampleGoals(ctx)).toBe(false)
  const { goals } = await listGoals(ctx, { code: 'X001' })
  expect(goals.map(({ standing }) => standing?.outcome)).toEqual(['reached-for-men-only'])
  const { items, now } = await getCoverage(ctx, { code: 'X001' })
  expect([items.length, now.all]).toEqual([12, { split: 8, n: 11, share: 8 / 11 }])
})
