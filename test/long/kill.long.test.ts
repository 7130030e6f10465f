import { expect, test } from 'vitest'
import { killInMidSave } from '../system/kill-in-mid-save.ts'

/** The last result stands in docs/proofs.md. */
test('server and database killed in mid-save, 200 times: nothing that was acknowledged is lost', async () => {
  const { lost, acknowledged, unanswered, restarts } = await killInMidSave(200)
  const sorted = restarts.toSorted((a, b) => a - b)
  const [median, slowest] = [sorted[100]!, sorted.at(-1)!].map(Math.round)
  console.log(
    `200 kills, ${acknowledged} acknowledged, ${lost.length} lost; unanswered ${unanswered.saved} saved and ${unanswered.notSaved} not; restart ${median} ms median, ${slowest} ms at most`,
  )
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(5_000)
  expect(median).toBeLessThan(2000)
})
