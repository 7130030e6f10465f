import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#domain/assessments/assessment.ts'
import { computeShift } from '#domain/assessments/compute-shift.ts'

const rated = (value: number): Answer => ({ kind: 'rated', value })

const published = '../shared/data/published/published_tables.json'

describe.skipIf(!existsSync(published))(
  'the published shifts (skipped where ../shared with the published tables is absent)',
  () => {
    type Table = { id: string; cells: readonly Record<string, number>[] }
    const table = (id: string) => {
      const { tables } = JSON.parse(readFileSync(published, 'utf8')) as { tables: readonly Table[] }
      return tables.find((candidate) => candidate.id === id)!.cells
    }

    test('three municipalities, points of 39 (Modellkommuner 2017–2018, appendix 2)', () => {
      for (const { before, after, change } of table('mk2019-single-totals')) {
        expect(computeShift(new Map([[1, rated(before!)]]), new Map([[1, rated(after!)]]), [1]).total).toBe(
          change,
        )
      }
    })

    test('means per statement, BM2 to BM4 (Modellkommuner 2017–2018, table 1)', () => {
      const cells = table('mk2019-table1')
      const means = (meeting: string) => new Map(cells.map((cell) => [cell.item!, rated(cell[meeting]!)]))
      const shift = computeShift(
        means('BM2'),
        means('BM4'),
        cells.map((cell) => cell.item!),
      )
      expect(shift.n).toBe(13)
      for (const [i, { change }] of shift.items.entries()) {
        const cell = cells[i]!
        expect(change).toBeCloseTo(cell.differenceOfRoundedMeans!, 9)
        // The report subtracted before it rounded, so a hundredth may differ.
        expect(Math.abs(change! - cell.improvementPublished!)).toBeLessThan(0.0101)
      }
    })
  },
)
