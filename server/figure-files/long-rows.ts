import { type Cell, valueOf } from '#domain/indicators/cell.ts'
import type { KeyFigureTable } from '#domain/indicators/key-figure-table.ts'
import { longColumns as readLongColumns } from '#server/sources/files/long-table/long-columns.ts'

/**
 * The columns of a long table, one row for key figure, area and year. The first ones are the source's own figures and
 * read in again; the last ones are ours, say so by their names, and are left alone by whoever reads the table in.
 */
export const longColumns = [...readLongColumns, 'computedDifference', 'computedRatio'] as const

/** A row of the long table; null where there is no value, with the reason in the status beside. */
export type LongRow = Readonly<Record<(typeof longColumns)[number], string | number | null>>

/** The rows of a table of a key figure. Of a pair what is computed stands with the women's key figure. */
export function longRowsOf({
  keyFigures,
  areas,
  observations,
  computed,
  snapshot,
}: KeyFigureTable): readonly LongRow[] {
  const described = new Map(keyFigures.map((each) => [each.id, each]))
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  return observations.map(({ keyFigure, area, year, women, men, total }) => {
    const { title, source, fetchedAt } = described.get(keyFigure)!
    const own =
      keyFigure === keyFigures[0]!.id ? computed.get(area)?.find((one) => one.year === year) : undefined
    return {
      keyFigure,
      title,
      area,
      areaName: names.get(area)!,
      year,
      women: valueOf(women),
      men: valueOf(men),
      total: valueOf(total),
      womenStatus: women.status,
      menStatus: men.status,
      totalStatus: total.status,
      source,
      fetchedAt,
      snapshot: snapshot.id,
      computedDifference: valueOrNull(own?.difference),
      computedRatio: valueOrNull(own?.ratio),
    }
  })
}

function valueOrNull(cell: Cell | undefined): number | null {
  return cell === undefined ? null : valueOf(cell)
}
