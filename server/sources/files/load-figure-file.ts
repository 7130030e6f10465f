import type { Incoming, IncomingObservation } from '#server/warehouse/incoming/incoming.ts'
import { findOddRows, loadWideCsv } from '#server/warehouse/incoming/load-wide-csv.ts'
import type { WideCsv } from './csv/read-wide-csv.ts'
import { type Doubt, doubt, refuse, shorten } from './doubt.ts'
import type { FigureFile, Reading, ReceivedFile } from './figure-file.ts'
import { isIdOf } from './read-key.ts'

/** A file that has been received and opened. */
export type OpenedFile = Readonly<{ file: ReceivedFile; content: FigureFile | WideCsv }>

const batch = 10_000

/**
 * Loads the figures of a file into what is to become a snapshot.
 *
 * @returns how many observations it has.
 * @throws UserError figures-refused with the first thing that is wrong, where, and how many more there are.
 */
export async function loadFigureFile(
  incoming: Incoming,
  { file, content }: OpenedFile,
  reading: Reading,
): Promise<number> {
  return 'columns' in content
    ? loadFast(incoming, file, content, reading)
    : loadEach(file, content, incoming.addObservations)
}

function loadEach(
  file: ReceivedFile,
  content: FigureFile,
  add: (observations: readonly IncomingObservation[]) => void,
): number {
  let gathered: IncomingObservation[] = []
  let observations = 0
  let first: Doubt | null = null
  let doubts = 0
  for (const read of content.read()) {
    if ('problem' in read) {
      first ??= read
      doubts += 1
    } else if (first === null) {
      gathered.push(read.observation)
      observations += 1
      if (gathered.length < batch) continue
      add(gathered)
      gathered = []
    }
  }
  if (first !== null) throw refuse(file.name, first, doubts - 1)
  add(gathered)
  return observations
}

/**
 * DuckDB reads the millions of rows of a wide CSV at once. Only where something in it is wrong are they read again one
 * by one, to say what and where.
 */
async function loadFast(
  incoming: Incoming,
  file: ReceivedFile,
  content: WideCsv,
  reading: Reading,
): Promise<number> {
  const { header, columns, delimiter, source } = content
  let rows: number
  try {
    rows = await loadWideCsv(incoming, { path: file.path, header, columns, delimiter })
  } catch (error) {
    loadEach(file, content, () => undefined)
    throw unreadable(file, error)
  }
  const odd = await findOddRows(incoming, reading.years)
  const isOdd =
    odd.rows > 0 ||
    odd.keyFigures.some((id) => id === null || !isIdOf(source, id)) ||
    odd.areas.some((area) => area === null || !reading.areas.has(area))
  if (isOdd) {
    loadEach(file, content, () => undefined)
    throw unreadable(file, 'odd rows')
  }
  return rows
}

/** DuckDB is more particular than we are in a few cases, such as lines of many megabytes. Its own words are in English. */
function unreadable(file: ReceivedFile, error: unknown) {
  const text = error instanceof Error ? error.message : String(error)
  if (/interrupt|no space left|out of memory|temp_directory/i.test(text)) return error
  return refuse(file.name, doubt('damaged', { what: 'CSV', text: shorten(text.split('\n')[0]!) }))
}
