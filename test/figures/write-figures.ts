import type { Cell } from '#domain/indicators/cell.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Warehouse } from '#server/warehouse/open-warehouse.ts'
import { writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'

/** A value, or none as the source writes it when it has none. */
type Figure = number | null

/** Key figure, area, year, women, men, total. */
export type FigureRow = readonly [string, string, number, Figure, Figure, Figure]

type Figures = Readonly<{
  createdAt: string
  rows: readonly FigureRow[]
  titles?: Readonly<Record<string, string>>
  withdrawn?: readonly string[]
}>

const cell = (value: Figure): Cell => (value === null ? { status: 'missing' } : { status: 'value', value })

/** Writes a snapshot of a few figures on top of those that are there. */
export function writeFigures(warehouse: Warehouse, figures: Figures): Promise<Snapshot> {
  const { createdAt, rows, titles = {}, withdrawn = [] } = figures
  return writeSnapshot(warehouse, {
    createdAt,
    origin: { source: 'kolada', by: 'sync', from: 'test', sha256: null, fetchedAt: createdAt },
    fill: (incoming) => {
      for (const [id, title] of Object.entries(titles))
        incoming.keyFigures.set(id, {
          id,
          title,
          description: '',
          dividedByGender: true,
          areas: 'municipalities',
          operatingArea: null,
          perspective: null,
          preliminaryOn: null,
          publishedOn: null,
          period: null,
          source: 'kolada',
          fetchedAt: createdAt,
          ...(withdrawn.includes(id) && { withdrawnAt: createdAt }),
        })
      incoming.addObservations(
        rows.map(([keyFigure, area, year, women, men, total]) => ({
          keyFigure,
          area,
          year,
          women: cell(women),
          men: cell(men),
          total: cell(total),
        })),
      )
      return Promise.resolve()
    },
  })
}
