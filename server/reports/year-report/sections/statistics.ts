import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, notice, paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { gapTable } from '../../figures/gap-table.ts'
import { changeChart } from '../../figures/measured-change.tsx'
import { measuredTable } from '../../figures/measured-table.ts'
import type { YearReportData } from '../data.ts'
import { challengesTable } from './challenges-table.ts'
import { goalsTable } from './goals-table.ts'

/**
 * Where women and men differ in the figures of the year, how goals and challenges stand, and what the improvements
 * measured; nothing where there is none of it.
 */
export function statisticsSection(data: YearReportData, language: Language): Draft {
  return {
    id: 'statistics',
    blocks: [...gapBlocks(data, language), ...measuredBlocks(data, language)],
  }
}

function gapBlocks({ rows }: YearReportData, language: Language): readonly (Block | null)[] {
  const { reportStatistics: t, figures } = textsIn(language)
  const { statistics, organisation, year } = rows
  if (statistics === null) return []
  const { gaps, snapshot, borrowedFrom } = statistics
  const until = Math.min(year, snapshot.lastYear ?? year)
  const lead = t.lead({ organisation: organisation.name, n: gaps.length, until })
  return [
    heading(t.heading),
    borrowedFrom ? notice(figures.borrowed(organisation.name, borrowedFrom.name)) : null,
    paragraph(gaps.length === 0 ? t.none : lead),
    gapTable(
      statistics,
      { caption: t.caption, mostName: null, withNation: true, notes: [t.gapNote] },
      language,
    ),
    goalsTable(statistics, language),
    challengesTable(statistics, language),
  ]
}

function measuredBlocks(
  { rows, improvements }: YearReportData,
  language: Language,
): readonly (Block | null)[] {
  const { yearReport, reportStatistics } = textsIn(language)
  const t = yearReport.statistics
  const measured = improvements.active.flatMap(({ entry }) =>
    entry.results.filter(({ change }) => change !== null).map((result) => ({ of: null, result })),
  )
  if (measured.length === 0) return []
  return [
    rows.statistics === null ? null : heading(reportStatistics.measured),
    paragraph(t.lead),
    measuredTable(measured, t.caption(rows.year), language),
    ...measured.map(({ result }) => changeChart(result, language)),
  ]
}
