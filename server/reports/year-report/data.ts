import type { YearRows } from './rows.ts'
import { buildSummary, type YearSummary } from './year-summary.ts'
import { sortImprovements, type YearImprovements } from './year-improvements.ts'
import { buildYearLines, type YearLines } from './year-lines.ts'
import { sortMeetings, type YearMeetings } from './year-meetings.ts'
import { sortOccasions, type YearOccasions } from './year-occasions.ts'

/** What the yearly report of an organisation says, in cells and in both languages. */
export type YearReportData = Readonly<{
  rows: YearRows
  meetings: YearMeetings
  occasions: YearOccasions
  lines: YearLines
  improvements: YearImprovements
  summary: YearSummary
}>

/** Builds what the report says from plain rows of all rounds. Only what a group has closed counts. */
export function buildYearReport(rows: YearRows): YearReportData {
  const [meetings, occasions, improvements] = [
    sortMeetings(rows),
    sortOccasions(rows),
    sortImprovements(rows),
  ]
  return {
    rows,
    meetings,
    occasions,
    lines: buildYearLines(rows, occasions),
    improvements,
    summary: buildSummary({ meetings, occasions, improvements }),
  }
}
