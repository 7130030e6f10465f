import { expect, test } from 'vitest'
import { getChallenge } from '#server/services/challenges/get-challenge.ts'
import { listChallenges } from '#server/services/challenges/list-challenges.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { writeFigures } from '#test/figures/write-figures.ts'
import { applyExampleChallenges } from './apply-example-challenges.ts'

const { context } = useTestContext()

test('Exempelkommun raises its challenge once there are figures, from those it borrows, and only once', async () => {
  const ctx = context()
  // The database of a test has been opened once already, with the figures that come with the product.
  await runStatements(ctx.db, [
    'delete from improvement where challenge_id is not null',
    'delete from challenge',
    "delete from content_applied where part = 'example-challenges'",
  ])
  expect(await applyExampleChallenges(ctx)).toBe(false)
  await writeFigures(ctx.warehouse, {
    createdAt: '2026-01-01T00:00:00.000Z',
    titles: { N00209: 'Heltidsarbetande, andel (%)' },
    rows: [['N00209', '0781', 2022, 55, 81, 60]],
  })
  expect(await Promise.all([1, 2].map(() => applyExampleChallenges(ctx)))).toContain(true)
  expect(await applyExampleChallenges(ctx)).toBe(false)
  const { open, borrowedFrom } = await listChallenges(ctx, { code: 'X001' })
  expect(borrowedFrom?.name).toBe('Ljungby')
  expect(open).toMatchObject([
    {
      challenge: { about: 'women', seen: { areaName: 'Ljungby', years: [{ women: 55, men: 81 }] } },
      improvements: 1,
    },
  ])
  const { challenge, improvements } = await getChallenge(ctx, { id: open[0]!.challenge.id })
  expect(Object.values(challenge.analysis)).not.toContain('')
  expect(improvements).toMatchObject([{ roundSlug: null, subGoals: ['economy'], results: [] }])
  expect(improvements[0]!.challenge).toContain('kvinnor 55 procent, män 81 procent')
})
