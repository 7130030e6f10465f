import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { fuzzImport } from '#test/workbooks/fuzz-import.ts'
import { operator } from '#test/workbooks/operator.ts'

const base = useTestContext()

test(
  'ten thousand broken workbooks end in a clear refusal or a whole reading',
  { timeout: 3_600_000 },
  async () => {
    const { ends, slowest, faults } = await fuzzImport(base.context(operator), { from: 0, to: 10_000 })
    process.stdout.write(`${JSON.stringify({ ends, slowest })}\n`)
    expect(faults).toEqual([])
    expect(slowest).toBeLessThan(10_000)
  },
)
