import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { fuzzImport } from '#test/workbooks/fuzz-import.ts'
import { operator } from '#test/workbooks/operator.ts'

const base = useTestContext()

// The long run of ten thousand is test/long/workbooks.long.test.ts.
const timeout = 120_000
test('three hundred broken workbooks end in a clear refusal or a whole reading', { timeout }, async () => {
  const { ends, slowest, faults } = await fuzzImport(base.context(operator), { from: 0, to: 300 })
  expect(faults).toEqual([])
  expect(slowest).toBeLessThan(10_000)
  // Both kinds of end must occur, or the test would prove nothing.
  expect(ends['workbook-damaged']).toBeGreaterThan(20)
  expect((ends.saved ?? 0) + (ends.unchanged ?? 0)).toBeGreaterThan(20)
})
