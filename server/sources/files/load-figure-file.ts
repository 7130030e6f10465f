import type { Incoming, IncomingObservation } from '#server/warehouse/incoming/incoming.ts'
import { findOddRows, loadWideCsv } from '#server/warehouse/incoming/load-wide-csv.ts'
import type { WideCsv } from './csv/read-wide-csv.ts'
import { type Doubt, doubt, refuse } from './doubt.ts'
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
 * DuckDB reads the millions of rows of a wide CSV at once. What it does not take, such as lines that end now in one way,
 * now in another, is read row by row, and so is what has something wrong in it, to say what and where.
 */
async function loadFast(
  incoming: Incoming,
  file: ReceivedFile,
  content: WideCsv,
  reading: Reading,
): Promise<number> {
  const { header, columns, delimiter, source } = content
  if (file.hasLongLine) return loadEach(file, content, incoming.addObservations)
  let rows: number
  try {
    rows = await loadWideCsv(incoming, { path: file.path, header, columns, delimiter })
  } catch (error) {
    if (hindrance.test(String(error))) throw error
    return loadEach(file, content, incoming.addObservations)
  }
  const odd = await findOddRows(incoming, reading.years)
  const isOdd =
    odd.rows > 0 ||
    odd.keyFigures.some((id) => id === null || !isIdOf(source, id)) ||
    odd.areas.some((area) => area === null || !reading.areas.has(area))
  if (isOdd) {
    loadEach(file, content, () => undefined)
    // Our reader finds nothing wrong where DuckDB has read something else.
    throw refuse(file.name, doubt('damaged', { what: 'CSV', text: '' }))
  }
  return rows
}

/** Why DuckDB stopped, where the file is not to blame. */
const hindrance = /interrupt|no space left|out of memory|temp_directory/i
