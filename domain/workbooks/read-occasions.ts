import type { Answer } from '../assessments/assessment.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { FoundChecklist, OccasionColumn } from './find-checklist.ts'
import { foldText } from './fold-text.ts'
import { cellName, textOf } from './grid.ts'
import type { Problem } from './problem.ts'
import { type Legend, type RatingReading, readRating } from './read-rating.ts'
import { readDate } from './read-date.ts'
import { readRowComments, type RowTexts } from './read-row-comments.ts'
import type { ColumnSum } from './read-sums.ts'
import type { OccasionReading } from './reading.ts'

/** The score cells of one occasion column. */
type Column = Readonly<{
  occasion: OccasionColumn
  answers: ReadonlyMap<number, Answer>
  held: boolean
  problems: readonly Problem[]
}>

/** What the occasion columns say: those in which something is filled in, all sums, and all problems of score cells. */
export function readOccasions(found: FoundChecklist, instrument: Instrument, longestComment: number) {
  const legend = readLegend(found)
  const columns = found.occasions.map((occasion) => readColumn(found, occasion, instrument, legend))
  const held = columns.filter((column) => column.held)
  const comments = readRowComments(found, held)
  const dates = held.map(({ occasion }) => readOccasionDate(found, occasion))
  const occasions = held.map(({ occasion, answers }, i): OccasionReading => ({
    meetingId: occasion.meetingId,
    label: occasion.label,
    date: dates[i]!.date,
    items: instrument.items.map(({ number }) => ({
      item: number,
      answer: answers.get(number) ?? { kind: 'unrated', written: null },
      comment: comments.comments.get(number)?.get(occasion.label) ?? '',
      evidence: comments.evidence.get(number)?.get(occasion.label) ?? '',
    })),
  }))
  return {
    occasions,
    columns: columns.map(({ occasion, answers }): ColumnSum => ({ occasion, sum: sumOf(answers) })),
    problems: [
      ...dates.flatMap(({ problems }) => problems),
      ...columns.flatMap(({ problems }) => problems),
      ...longTexts(found, comments, longestComment),
    ],
  }
}

function readColumn(
  found: FoundChecklist,
  occasion: OccasionColumn,
  instrument: Instrument,
  legend: Legend,
): Column {
  const answers = new Map<number, Answer>()
  const problems: Problem[] = []
  let held = false
  for (const { row, item } of found.statements) {
    const reading = readRating(found.grid.at(row, occasion.column), instrument.scale, legend)
    if (reading.kind === 'blank') continue
    held ||= reading.kind !== 'unreadable' || !isDash(reading.written)
    answers.set(item, reading.answer)
    const problem = problemOf(reading, instrument)
    const place = {
      sheet: found.grid.sheet.name,
      cell: cellName(row, occasion.column),
      severity: 'notice',
    } as const
    if (problem) problems.push({ ...place, ...problem })
  }
  return { occasion, answers, held, problems: held ? problems : [] }
}

function problemOf(reading: Exclude<RatingReading, { kind: 'blank' }>, instrument: Instrument) {
  const accepted = instrument.scale.steps.map(({ value }) => value)
  if (reading.kind !== 'understood') {
    return { code: `rating-${reading.kind}` as const, details: { written: reading.written, accepted } }
  }
  if (reading.plain) return null
  return {
    code: 'rating-interpreted' as const,
    details: { written: reading.written, understood: reading.understood },
  }
}

/** Comments and evidence longer than what can be stored; cutting them off would lose what somebody wrote. */
function longTexts(found: FoundChecklist, texts: RowTexts, longest: number): Problem[] {
  return found.statements.flatMap(({ row, item }) =>
    (['comments', 'evidence'] as const).flatMap((kind) => {
      const column = kind === 'evidence' ? found.evidenceColumn : (found.commentColumns.at(-1) ?? null)
      const length = Math.max(0, ...[...(texts[kind].get(item)?.values() ?? [])].map((text) => text.length))
      if (length <= longest || column === null) return []
      const place = {
        sheet: found.grid.sheet.name,
        cell: cellName(row, column),
        severity: 'blocking',
      } as const
      return [{ ...place, code: 'comment-too-long' as const, details: { item, length, longest } }]
    }),
  )
}

/** A column of dashes is a way of leaving it empty. */
function isDash(written: string): boolean {
  return /^[-–—.\s]*$/u.test(written)
}

function sumOf(answers: ReadonlyMap<number, Answer>): number | null {
  const values = [...answers.values()].flatMap((answer) => (answer.kind === 'rated' ? [answer.value] : []))
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}

/** The lines above the checklist that say what each number means, such as `2=Behöver utvecklas`. */
function readLegend({ grid, headerRow }: FoundChecklist): Legend {
  return grid.sheet.cells.flatMap(({ row, value }) => {
    if (row >= headerRow || value.kind !== 'text') return []
    return value.text.split('\n').flatMap((line) => {
      const match = /^\s*(\d)\s*=\s*(\S.*)$/.exec(line)
      return match ? [{ value: Number(match[1]), label: match[2]! }] : []
    })
  })
}

/** How far from the headings the row of dates may stand. */
const reach = 6

/** The date of an occasion: in the row called Datum, or in the row above the headings. */
function readOccasionDate(
  { grid, headerRow, statementColumn, statements }: FoundChecklist,
  { column }: OccasionColumn,
) {
  const first = statements[0]?.row ?? headerRow
  const rows = Array.from({ length: reach * 2 }, (_, i) => headerRow - reach + i).filter(
    (row) => row >= 0 && row < first,
  )
  const dateRow = rows.find((row) =>
    grid
      .row(row)
      .some(
        (cell) => cell.column <= statementColumn + 1 && /^(datum|date)\b/.test(foldText(textOf(cell.value))),
      ),
  )
  const row = dateRow ?? headerRow - 1
  const value = grid.at(row, column)
  const written = value ? textOf(value).trim() : ''
  const date = value ? readDate(value) : null
  if (written === '' || (dateRow === undefined && date === null)) return { date: null, problems: [] }
  const place = { sheet: grid.sheet.name, cell: cellName(row, column), severity: 'notice' } as const
  const problems: Problem[] = []
  if (date === null) problems.push({ ...place, code: 'date-unreadable', details: { written } })
  else if (date.length === 7) problems.push({ ...place, code: 'date-incomplete', details: { written } })
  return { date, problems }
}
