import type { GapRow, PeerFigures, SeriesSums } from '#domain/gaps/gap-row.ts'
import { quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'

type Row = Readonly<Record<string, number | null>> &
  Readonly<{
    area: string
    key_figure: string
    peer_kind: 'skr' | 'all' | null
    peer_id: string | null
    carried: boolean
  }>

/** The lines of one area in a national gap table, by key figure. */
export async function readGaps(warehouse: Warehouse, table: string, area: string): Promise<GapRow[]> {
  const rows = await warehouse.read<Row>(`select * from ${quote(table)} where area = ? order by key_figure`, [
    area,
  ])
  return rows.map(toGapRow)
}

function toGapRow(row: Row): GapRow {
  return {
    keyFigure: row.key_figure,
    area: row.area,
    year: row.year!,
    women: row.women!,
    men: row.men!,
    total: row.total!,
    difference: row.difference!,
    ratio: row.ratio!,
    carriedForward: row.carried,
    series: toSeries(row),
    keyFigureYears: { first: row.key_figure_first!, last: row.key_figure_last! },
    peers: toPeers(row),
    nation:
      row.nation_difference === null
        ? null
        : { women: row.nation_women!, men: row.nation_men!, difference: row.nation_difference! },
  }
}

function toSeries(row: Row): SeriesSums {
  return {
    points: row.points!,
    firstYear: row.first_point!,
    lastYear: row.last_point!,
    meanYear: row.mean_year!,
    meanDifference: row.mean_difference!,
    sxx: row.sxx!,
    sxy: row.sxy!,
    syy: row.syy!,
    sameSide: row.same_side!,
    missingYears: row.missing_years!,
  }
}

function toPeers(row: Row): PeerFigures | null {
  if (row.peer_kind === null) return null
  return {
    kind: row.peer_kind,
    id: row.peer_id!,
    n: row.peer_n!,
    meanWomen: row.peer_mean_women!,
    meanMen: row.peer_mean_men!,
    medianDifference: row.peer_median!,
    percentile: row.percentile!,
    sizePercentile: row.size_percentile!,
  }
}
