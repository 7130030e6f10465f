import type { Instrument } from '../instruments/instrument.ts'
import type { Meeting } from '../rounds/round.ts'
import { findChecklists, type FoundChecklist } from './find-checklist.ts'
import { cellName, type Sheet } from './grid.ts'
import { meetingFinder, namesOfMeeting } from './occasion-labels.ts'
import type { Problem } from './problem.ts'
import { readOccasions } from './read-occasions.ts'
import { readOrganisation } from './read-organisation.ts'
import { readSums } from './read-sums.ts'
import type { ChecklistReading, NoReading } from './reading.ts'

/** What a workbook is read against: the versions that have a workbook form, and the round it is read into. */
export type ReadingInput = Readonly<{
  instruments: readonly Instrument[]
  meetings: readonly Meeting[]
  /** The longest comment that can be stored, in UTF-16 units. */
  longestComment: number
}>

/**
 * Finds the checklist of a workbook wherever it lies and reads it: which version it is by its number of statements,
 * which meetings its columns stand for, and what is said of each statement. 0 and empty are not yet rated; an occasion
 * where nothing is filled in was not held and is left out. All that could not be taken as it stood is among the
 * problems, with its cell.
 */
export function readChecklist(sheets: readonly Sheet[], input: ReadingInput): ChecklistReading | NoReading {
  const instruments = input.instruments.filter(
    ({ workbook, levels }) => workbook !== null && levels.length === 1,
  )
  const sizes = instruments.map(({ items }) => items.length)
  const found = findChecklists(sheets, meetingFinder(input.meetings))
  const known = found.flatMap((checklist) => {
    const instrument = instrumentOf(checklist, instruments)
    return instrument ? [{ checklist, instrument }] : []
  })
  const chosen = known.find(
    ({ checklist, instrument }) =>
      readOccasions(checklist, instrument, input.longestComment).occasions.length > 0,
  )
  const first = chosen ?? known[0]
  if (first) {
    const others = known.filter((one) => one !== first).map(({ checklist }) => checklist.grid.sheet.name)
    return readFound(first.checklist, first.instrument, input, others)
  }
  return { instrumentId: null, problems: [explain(found[0], sheets, input, sizes)] }
}

/** A version is known by its number of items; a few rows may be missing as long as the last one is there. */
function instrumentOf(
  { statements }: FoundChecklist,
  instruments: readonly Instrument[],
): Instrument | undefined {
  const highest = Math.max(...statements.map(({ item }) => item))
  return instruments.find(({ items }) => items.length === highest && statements.length * 2 > items.length)
}

function readFound(
  found: FoundChecklist,
  instrument: Instrument,
  { meetings, longestComment }: ReadingInput,
  otherSheets: readonly string[],
): ChecklistReading {
  const { occasions, columns, problems } = readOccasions(found, instrument, longestComment)
  const several: Problem[] =
    otherSheets.length === 0
      ? []
      : [{ ...at(found, null, null), code: 'several-checklists', details: { others: otherSheets } }]
  const empty: Problem[] =
    occasions.length === 0
      ? [{ ...at(found, null, null), severity: 'blocking', code: 'nothing-rated', details: {} }]
      : []
  return {
    sheet: found.grid.sheet.name,
    instrumentId: instrument.id,
    organisation: readOrganisation(found),
    occasions,
    problems: [
      ...several,
      ...rowProblems(found, instrument),
      ...columnProblems(found, meetings),
      ...problems,
      ...readSums(found, columns),
      ...empty,
    ],
  }
}

function rowProblems(found: FoundChecklist, instrument: Instrument): Problem[] {
  const present = new Set(found.statements.map(({ item }) => item))
  const missing = instrument.items.filter(({ number }) => !present.has(number))
  return [
    ...missing.map(({ number }): Problem => ({
      ...at(found, null, null),
      code: 'row-missing',
      details: { item: number },
    })),
    ...found.repeated.map(({ row, item, first }): Problem => ({
      ...at(found, row, found.statementColumn),
      code: 'row-repeated',
      details: { item, first },
    })),
  ]
}

function columnProblems(found: FoundChecklist, meetings: readonly Meeting[]): Problem[] {
  const accepted = acceptedHeadings(meetings)
  const filled = found.unknown.filter(({ column }) =>
    found.statements.some(({ row }) => {
      const value = found.grid.at(row, column)
      return value?.kind === 'number' && value.number !== 0
    }),
  )
  return [
    ...filled.map(({ column, label }): Problem => ({
      ...at(found, found.headerRow, column),
      code: 'column-unknown',
      details: { label, accepted },
    })),
    ...found.repeatedColumns.map(({ column, label, first }): Problem => ({
      ...at(found, found.headerRow, column),
      code: 'column-repeated',
      details: { label, first },
    })),
  ]
}

/** Says what is missing where no checklist of a known version was found. */
function explain(
  found: FoundChecklist | undefined,
  sheets: readonly Sheet[],
  input: ReadingInput,
  sizes: readonly number[],
): Problem {
  const nowhere = { sheet: null, cell: null, severity: 'blocking' } as const
  if (found) {
    return {
      ...at(found, found.headerRow, found.statementColumn),
      severity: 'blocking',
      code: 'checklist-unknown',
      details: { found: found.statements.length, sizes },
    }
  }
  // Numbered rows without a heading that names a meeting: the headings are what to correct.
  const numbered = sheets.find(
    ({ cells }) =>
      cells.filter(({ value }) => value.kind === 'text' && /^\d{1,2}[.)]\s/.test(value.text)).length >= 5,
  )
  if (numbered) {
    const accepted = acceptedHeadings(input.meetings)
    return { ...nowhere, sheet: numbered.name, code: 'occasions-missing', details: { accepted } }
  }
  return { ...nowhere, code: 'checklist-missing', details: { sizes } }
}

function acceptedHeadings(meetings: readonly Meeting[]): readonly string[] {
  return meetings
    .filter(({ assessed }) => assessed)
    .map((meeting) => namesOfMeeting(meeting)[0] ?? meeting.id)
}

function at(found: FoundChecklist, row: number | null, column: number | null) {
  const cell = row === null || column === null ? null : cellName(row, column)
  return { sheet: found.grid.sheet.name, cell, severity: 'notice' as const }
}
