const mebi = 1024 * 1024

/** How much of a file is taken in. */
export const limits = {
  /** Read first, to tell what a file is. */
  headBytes: 64 * 1024,
  /** Of all but the wide CSV, since they are held in memory while they are read. */
  heldBytes: 64 * mebi,
  /** Of a workbook, which unpacks to many times its size. */
  workbookBytes: 5 * mebi,
  /** Left free on the disk whatever comes in. */
  reserveBytes: 256 * mebi,
  /** How many times its size a wide CSV takes on the disk in all: its copy, what is set aside while sorting, the snapshot. */
  roomFactor: 3.5,
  /** Of one line of a table; DuckDB loses longer ones at the end of a file without a word. */
  lineBytes: mebi,
  /** Columns of one table. */
  columns: 2000,
} as const
