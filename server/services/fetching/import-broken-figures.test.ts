import { expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { fuzzFigures } from '#test/figures/fuzz-figures.ts'

const base = useTestContext()

// The long run of thousands is test/long/figures.long.test.ts.
test(
  'two hundred broken files end in a refusal that can be told or in a snapshot',
  { timeout: 120_000 },
  async () => {
    const { ends, slowest, faults } = await fuzzFigures(base.context(), { from: 0, to: 200 })
    expect(faults).toEqual([])
    expect(slowest).toBeLessThan(10_000)
    // Both kinds of end must occur, or the test would prove nothing.
    expect(Object.keys(ends).length).toBeGreaterThan(12)
    expect(ends.imported).toBeGreaterThan(2)
  },
)
