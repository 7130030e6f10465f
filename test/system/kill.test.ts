import { expect, test } from 'vitest'
import { killInMidSave } from './kill-in-mid-save.ts'

test('server and database killed in mid-save, six times: nothing that was acknowledged is lost', async () => {
  const { lost, acknowledged, restarts } = await killInMidSave(6)
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(60)
  // The long test kills 200 times, and holds the median to two seconds; here much else may be going on.
  expect(Math.max(...restarts)).toBeLessThan(15_000)
}, 600_000)
