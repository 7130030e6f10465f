import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, notice, paragraph } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block } from '../../document/document.ts'
import { breakTables } from '../../figures/break-tables.ts'
import { historyShiftChart, latestParagraph, whyBlocks } from '../../figures/history-blocks.tsx'
import { nameLevel, nameScale } from '../../figures/instrument-names.ts'
import type { LevelHistory } from '../../figures/level-history.ts'
import type { OrganisationReportData } from '../data.ts'
import { ratersNotices } from '../../figures/raters-notices.ts'
import { reasonsTable, scoreTable } from '../../figures/score-table.ts'
import { sumLines } from './sum-lines.tsx'

/** What the organisation agreed on, statement by statement, and how it has moved. */
export function selfAssessmentSection(data: OrganisationReportData, language: Language): Draft {
  const t = textsIn(language).reports
  const underWay = data.occasions.filter(({ state }) => state !== 'closed')
  const versions = [...new Set(data.histories.map(({ instrument }) => instrument.id))]
  const nameOf = (id: string) => data.rows.meetings.find((meeting) => meeting.id === id)?.name[language] ?? id
  return {
    id: 'self-assessment',
    blocks: [
      data.histories.length === 0 ? notice(t.assessment.none) : null,
      ...data.histories.flatMap((history) => historyBlocks(history, language, data.histories.length > 1)),
      sumLines(data.histories, language),
      ...breakTables(versions, data.rows.content, language),
      ...underWay.map(({ meetingId }) => paragraph(t.assessment.underWay(nameOf(meetingId)))),
    ],
  }
}

function historyBlocks(history: LevelHistory, language: Language, several: boolean): (Block | null)[] {
  const t = textsIn(language).reports.assessment
  const { instrument, level, items, occasions } = history
  const name = nameLevel(language, instrument, level)
  return [
    several ? heading(name) : null,
    latestParagraph(
      history,
      language,
      `${name}: ${t.scale(items.length, nameScale(language, instrument.scale))}`,
    ),
    ...ratersNotices(occasions, language),
    scoreTable(history, language),
    historyShiftChart(history, language),
    ...whyBlocks(history, language),
    reasonsTable(history, language),
  ]
}
