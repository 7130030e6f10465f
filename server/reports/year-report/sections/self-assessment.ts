import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, notice, paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { breakTables } from '../../figures/break-tables.ts'
import { historyShiftChart, latestParagraph, whyBlocks } from '../../figures/history-blocks.tsx'
import { nameLevel, nameScale } from '../../figures/instrument-names.ts'
import { ratersNotices } from '../../figures/raters-notices.ts'
import { scoreTable } from '../../figures/score-table.ts'
import type { YearReportData } from '../data.ts'
import type { YearLine } from '../year-lines.ts'
import { assessmentsTable } from './assessments-table.ts'
import { longLines } from './long-lines.tsx'

/** What was closed in the year, how it moved since the last time on the same version, and where the line breaks. */
export function selfAssessmentSection(data: YearReportData, language: Language): Draft {
  const t = textsIn(language).yearReport.assessment
  const { rows, occasions, lines, meetings } = data
  const breaks = breaksOf(data)
  const undated = occasions.undated.map(({ name }) => name[language])
  return {
    id: 'self-assessment',
    blocks: [
      lines.ofYear.length === 0 && meetings.rounds.length > 0 ? paragraph(t.none(rows.year)) : null,
      assessmentsTable(data, language),
      ...breaks.map(([from, to]) => notice(t.broken(from.title[language], to.title[language]))),
      ...lines.ofYear.flatMap((line) => lineBlocks(line, language, lines.ofYear.length > 1)),
      ...breaks.flatMap(([from, to]) => breakTables([from.id, to.id], rows.content, language)),
      longLines(data, language),
      undated.length > 0 ? notice(t.undated(formatList(language, undated))) : null,
      ...occasions.underWay.map(({ name }) => paragraph(t.underWay(name[language]))),
    ],
  }
}

function lineBlocks(line: YearLine, language: Language, several: boolean): readonly (Block | null)[] {
  const { yearReport, reports } = textsIn(language)
  const t = yearReport.assessment
  const { instrument, level, items, occasions, baseline, brokenFrom } = line
  const name = nameLevel(language, instrument, level)
  const intro = `${name}: ${reports.assessment.scale(items.length, nameScale(language, instrument.scale))}`
  const first = occasions[0]!
  const date = first.date && formatDate(language, first.date)
  return [
    several ? heading(name) : null,
    latestParagraph(line, language, intro),
    baseline ? paragraph(t.baseline(first.name[language], date)) : null,
    occasions.length === 1 && brokenFrom === null ? paragraph(t.first) : null,
    ...ratersNotices(occasions, language),
    scoreTable(line, language),
    historyShiftChart(line, language),
    ...whyBlocks({ occasions: baseline ? occasions.slice(1) : occasions }, language),
  ]
}

/** Each change of version that the year saw, once. */
function breaksOf({ lines }: YearReportData): readonly (readonly [Instrument, Instrument])[] {
  const changes = lines.ofYear.flatMap(({ instrument, brokenFrom }) =>
    brokenFrom ? [[brokenFrom, instrument] as const] : [],
  )
  return [...new Map(changes.map((change) => [change.map(({ id }) => id).join(' '), change])).values()]
}
