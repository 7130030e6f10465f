import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { changeChart } from '../../figures/measured-change.tsx'
import { measuredTable } from '../../figures/measured-table.ts'
import type { YearReportData } from '../data.ts'

/** What the improvements measured for women and men in the year; nothing where nothing was measured. */
export function statisticsSection({ rows, improvements }: YearReportData, language: Language): Draft {
  const t = textsIn(language).yearReport.statistics
  const measured = improvements.active.flatMap(({ entry }) =>
    entry.results.filter(({ change }) => change !== null).map((result) => ({ of: null, result })),
  )
  if (measured.length === 0) return { id: 'statistics', blocks: [] }
  return {
    id: 'statistics',
    blocks: [
      paragraph(t.lead),
      measuredTable(measured, t.caption(rows.year), language),
      ...measured.map(({ result }) => changeChart(result, language)),
    ],
  }
}
