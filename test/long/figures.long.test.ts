import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { fuzzFigures } from '#test/figures/fuzz-figures.ts'

const base = useTestContext()

test(
  'six thousand broken files of figures end in a refusal that can be told or in a snapshot',
  { timeout: 3_600_000 },
  async () => {
    const { ends, slowest, faults } = await fuzzFigures(base.context(), { from: 200, to: 6200 })
    process.stdout.write(`${JSON.stringify({ ends, slowest })}\n`)
    expect(faults).toEqual([])
    expect(slowest).toBeLessThan(10_000)
  },
)
