import { expect, test } from 'vitest'
import { killInMidSave } from './kill-in-mid-save.ts'

test('server and database killed in mid-save, ten times: nothing that was acknowledged is lost', async () => {
  const { lost, acknowledged, restarts } = await killInMidSave(10)
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(100)
  // The long test holds the median to two seconds; here much else may be going on.
  expect(Math.max(...restarts)).toBeLessThan(15_000)
}, 180_000)
