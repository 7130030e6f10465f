import type { Language } from '#domain/language/language.ts'
import { yearOf } from '#domain/reports/year-of.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { notice, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { YearReportData } from '../data.ts'

/** What the report gathers and what it cannot, and the year in numbers. */
export function purposeSection({ rows, summary }: YearReportData, language: Language): Draft {
  const t = textsIn(language).yearReport
  const { organisation, year, today } = rows
  const thisYear = yearOf(today)!
  return {
    id: 'purpose',
    blocks: [
      paragraph(t.about(organisation.name, year)),
      paragraph(thisYear === year ? t.notOver(formatDate(language, today)) : ''),
      paragraph(thisYear < year ? t.notBegun : ''),
      summary.empty
        ? notice(t.nothing(year))
        : table({
            id: 'year-summary',
            caption: t.summaryCaption(year),
            columns: [{ header: t.what }, { header: t.number, numeric: true }],
            rows: Object.values(summary.counts).map((count) => ({
              header: count.label[language],
              cells: [count],
            })),
            notes: [t.summaryNote],
          }),
      paragraph(t.limits),
    ],
  }
}
