import type { Answer, Consensus } from '../assessments/assessment.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { Language } from '../language/language.ts'
import type { Meeting } from '../rounds/round.ts'
import { type CellValue, cellName } from './grid.ts'
import { headingOf } from './occasion-labels.ts'
import { joinComments, plainComment } from './row-comments.ts'

/** The words of the form itself, in the language it is written in. */
export type FormWords = Readonly<{
  sheet: string
  organisation: string
  date: string
  points: string
  comment: string
  evidence: string
  total: string
  unknown: string
  notApplicable: string
}>

/** How a cell looks; what it means for fonts and lines is decided where the file is written. */
export type CellLook =
  | 'title'
  | 'note'
  | 'label'
  | 'date'
  | 'heading'
  | 'statement'
  | 'score'
  | 'comment'
  | 'sum'

/** A cell to write: a value, or a formula with the result it has now. */
export type FormCell = Readonly<{
  row: number
  column: number
  look: CellLook
  value: CellValue | Readonly<{ kind: 'formula'; formula: string; result: number }>
}>

/** A sheet to write, with the width of each column in characters. */
export type FormSheet = Readonly<{ name: string; cells: readonly FormCell[]; widths: readonly number[] }>

/** What is known of one occasion, as far as the form has room for it. */
export type FormRecord = Readonly<{
  meetingId: string
  /** ISO date. */
  date: string | null
  consensus: readonly Pick<Consensus, 'item' | 'answer' | 'reason' | 'evidence'>[]
}>

export type FormInput = Readonly<{
  instrument: Instrument
  /** Empty on a blank form. */
  organisation: string
  meetings: readonly Meeting[]
  /** What the group agreed on at each occasion; none on a blank form. */
  records: readonly FormRecord[]
  words: FormWords
  language: Language
}>

/** A column of the form: a meeting with what was agreed there, if anything. */
type Column = Readonly<{
  column: number
  heading: string
  date: string | null
  answers: ReadonlyMap<number, Answer>
  reasons: ReadonlyMap<number, string>
  evidence: ReadonlyMap<number, string>
}>

/** Lays the checklist out as people know it: legend, organisation, dates, one column per meeting, comments, sums. */
export function layOutChecklist(input: FormInput): FormSheet {
  const { instrument, words } = input
  const columns = columnsOf(input)
  const legend = instrument.scale.steps.map(({ value, label }) => `${value}=${label[input.language]}`)
  const organisationRow = legend.length + 1
  const first = organisationRow + 4
  const commentColumn = columns.length + 1
  const hasEvidence = columns.some(({ evidence }) => evidence.size > 0)
  const cells: FormCell[] = [
    text(0, 0, 'title', instrument.workbook?.title ?? instrument.title[input.language]),
    ...legend.map((line, i) => text(i + 1, 0, 'note', line)),
    text(organisationRow, 0, 'label', words.organisation),
    text(organisationRow, 1, 'label', input.organisation),
    text(organisationRow + 1, 0, 'label', words.date),
    ...columns.flatMap((column) => headCells(column, organisationRow + 1, words)),
    text(organisationRow + 2, commentColumn, 'heading', words.comment),
    ...(hasEvidence ? [text(organisationRow + 2, commentColumn + 1, 'heading', words.evidence)] : []),
    ...instrument.items.flatMap((_, i) => itemCells(input, columns, first, i)),
    text(first + instrument.items.length, 0, 'sum', words.total),
    ...columns.map((column) => sumCell(column, first, instrument.items.length)),
  ]
  return {
    name: words.sheet,
    cells: cells.filter(({ value }) => value.kind !== 'text' || value.text !== ''),
    widths: [60, ...columns.map(() => 16), 60, ...(hasEvidence ? [40] : [])],
  }
}

function columnsOf({ meetings, records }: FormInput): readonly Column[] {
  return meetings
    .filter(({ assessed }) => assessed)
    .map((meeting, i) => {
      const record = records.find(({ meetingId }) => meetingId === meeting.id)
      const said = (record?.consensus ?? []).filter(({ answer }) => !isBlank(answer))
      // Comments without any answer at the occasion would be read back as those of another one.
      const consensus = said.length > 0 ? (record?.consensus ?? []) : []
      const texts = (of: 'reason' | 'evidence') =>
        new Map(
          consensus
            .map((one) => [one.item, plainComment(one[of])] as const)
            .filter(([, said]) => said !== ''),
        )
      return {
        column: i + 1,
        heading: headingOf(meeting),
        date: record?.date ?? null,
        answers: new Map(said.map(({ item, answer }) => [item, answer])),
        reasons: texts('reason'),
        evidence: texts('evidence'),
      }
    })
}

function isBlank(answer: Answer): boolean {
  return answer.kind === 'unrated' && answer.written === null
}

function headCells(
  { column, heading, date }: Column,
  dateRow: number,
  words: FormWords,
): readonly FormCell[] {
  const dateCell: readonly FormCell[] =
    date === null ? [] : [{ row: dateRow, column, look: 'date', value: { kind: 'date', date } }]
  return [
    ...dateCell,
    text(dateRow + 1, column, 'heading', heading),
    text(dateRow + 2, column, 'heading', words.points),
  ]
}

function itemCells(
  { instrument, words, language }: FormInput,
  columns: readonly Column[],
  first: number,
  index: number,
): readonly FormCell[] {
  const { number, statements } = instrument.items[index]!
  const statement = statements[instrument.levels[0]!.id]!
  const row = first + index
  const latest = columns.findLast(({ answers }) => answers.has(number))?.heading ?? null
  const joined = (of: 'reasons' | 'evidence') =>
    joinComments(
      columns.map((column) => ({ label: column.heading, comment: column[of].get(number) ?? '' })),
      columns.map(({ heading }) => heading),
      latest,
    )
  return [
    text(row, 0, 'statement', `${number}. ${statement.text[language]}`),
    ...columns.map(({ column, answers }): FormCell => {
      return { row, column, look: 'score', value: scoreValue(answers.get(number), words) }
    }),
    text(row, columns.length + 1, 'comment', joined('reasons')),
    text(row, columns.length + 2, 'comment', joined('evidence')),
  ]
}

/** The blank form holds 0 where nothing is rated, and so does ours. */
function scoreValue(answer: Answer | undefined, words: FormWords): CellValue {
  if (answer === undefined) return { kind: 'number', number: 0 }
  switch (answer.kind) {
    case 'rated':
      return { kind: 'number', number: answer.value }
    case 'unknown':
      return { kind: 'text', text: words.unknown }
    case 'not-applicable':
      return { kind: 'text', text: words.notApplicable }
    case 'unrated':
      return answer.written ? { kind: 'text', text: answer.written } : { kind: 'number', number: 0 }
    default:
      return answer satisfies never
  }
}

function sumCell({ column, answers }: Column, first: number, items: number): FormCell {
  const values = [...answers.values()].flatMap((answer) => (answer.kind === 'rated' ? [answer.value] : []))
  const formula = `SUM(${cellName(first, column)}:${cellName(first + items - 1, column)})`
  const result = values.reduce((sum, value) => sum + value, 0)
  return { row: first + items, column, look: 'sum', value: { kind: 'formula', formula, result } }
}

function text(row: number, column: number, look: CellLook, said: string): FormCell {
  return { row, column, look, value: { kind: 'text', text: said } }
}
