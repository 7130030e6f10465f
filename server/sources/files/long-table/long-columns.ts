/**
 * The columns of the long table, one row for key figure, area and year: what is downloaded from the page of a key figure
 * as CSV, Excel (sheet `data`) and Parquet, and read in again.
 */
export const longColumns = [
  'keyFigure',
  'title',
  'area',
  'areaName',
  'year',
  'women',
  'men',
  'total',
  'womenStatus',
  'menStatus',
  'totalStatus',
  'source',
  'fetchedAt',
  'snapshot',
] as const

export type LongColumn = (typeof longColumns)[number]

/** Columns without which a table can still be read. */
export const optionalLongColumns: readonly LongColumn[] = [
  'title',
  'areaName',
  'source',
  'fetchedAt',
  'snapshot',
]
