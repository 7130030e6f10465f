import { expect, test } from 'vitest'
import { isReady, stop, useProgram } from '../system/use-program.ts'

const { start, databaseProcess, processesLeft } = useProgram()

test('starts, starts again quicker, and Ctrl-C leaves no process while the data stay', async () => {
  const first = await start()
  expect(await isReady(first.url)).toBe(true)
  expect(first.milliseconds).toBeLessThan(15_000)
  await stop(first)
  expect(await databaseProcess()).toBeNull()
  expect(processesLeft()).toEqual([])

  const second = await start()
  expect(await isReady(second.url)).toBe(true)
  expect(second.milliseconds).toBeLessThan(5_000)
})
