import type { Language } from '#domain/language/language.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../document/blocks.ts'
import type { Row, Table } from '../document/document.ts'
import type { ResultEntry } from './improvement-entries.ts'

/** A result with a measured change, and whose it is where the report is about several organisations. */
export type Measured = Readonly<{ of: Pick<Organisation, 'name'> | null; result: ResultEntry }>

/** All measured changes in one table, women or girls before men or boys, with dates, unit and source under it. */
export function measuredTable(measured: readonly Measured[], caption: string, language: Language): Table {
  const t = textsIn(language).reports.improvements
  return table({
    id: 'measured',
    caption,
    columns: [
      { header: t.measure },
      { header: t.sex },
      { header: t.before, numeric: true },
      { header: t.after, numeric: true },
      { header: t.change, numeric: true },
    ],
    rows: measured.flatMap((one) => rowsOf(one, language)),
    notes: measured.map(({ of, result }) => {
      const { measure, unit, before, after, source } = result.result.change!
      const dates = { before: before.date, after: after.date }
      return t.measuredNoteOf(nameOf(of, measure), { ...dates, unit, source })
    }),
  })
}

function rowsOf({ of, result }: Measured, language: Language): readonly Row[] {
  const t = textsIn(language).reports
  const { change: cells } = result
  const change = result.result.change!
  return (['women', 'men', 'gap'] as const).map((who) => ({
    header: nameOf(of, change.measure),
    cells: [t.sexRows[change.of][who], cells![who].before, cells![who].after, cells![who].change],
  }))
}

function nameOf(of: Measured['of'], measure: string): string {
  return of === null ? measure : `${of.name}: ${measure}`
}
