import type { Language } from '#domain/language/language.ts'
import type { Round } from '#domain/rounds/round.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Paragraph } from '../../document/document.ts'
import type { YearReportData } from '../data.ts'
import type { RoundOfYear } from '../rows.ts'
import type { MeetingOfYear } from '../year-meetings.ts'

/** The rounds of the year, its meetings, and what was assessed at each. */
export function participationSection(data: YearReportData, language: Language): Draft {
  const { yearReport: t, reports } = textsIn(language)
  const { columns } = reports.participation
  const { rows, meetings } = data
  return {
    id: 'participation',
    blocks: [
      ...meetings.rounds.map((one) => roundParagraph(data, one, language)),
      table({
        id: 'meetings',
        caption: t.participation.caption(rows.year),
        columns: [
          { header: columns.meeting },
          { header: t.participation.round },
          { header: columns.theme },
          { header: columns.date },
          { header: columns.assessment },
        ],
        rows: meetings.inYear.map((one) => ({
          header: one.meeting.name[language],
          cells: [
            one.round.name[language],
            one.meeting.theme[language],
            one.meeting.date!,
            assessedAt(data, one, language),
          ],
        })),
        notes: [],
      }),
    ],
  }
}

function roundParagraph(
  data: YearReportData,
  { round, participation: { kind, status } }: RoundOfYear,
  language: Language,
): Paragraph {
  const t = textsIn(language).yearReport.participation
  const { rows, meetings } = data
  const sentences = [
    t.inRound(rows.organisation.name, kind, round.name[language]),
    status === 'withdrew' ? t.left : '',
    meetings.inYear.some((one) => one.round === round) ? '' : t.noMeetings,
    undatedSentence(data, round, language),
  ]
  return paragraph(sentences.filter((sentence) => sentence !== '').join(' '))
}

function undatedSentence({ meetings }: YearReportData, round: Round, language: Language): string {
  const names = meetings.undated
    .filter((one) => one.round === round)
    .map(({ meeting }) => meeting.name[language])
  if (names.length === 0) return ''
  return textsIn(language).yearReport.participation.undated(formatList(language, names))
}

function assessedAt({ rows }: YearReportData, { round, meeting }: MeetingOfYear, language: Language): string {
  const { yearReport, reports } = textsIn(language)
  const t = reports.participation.assessment
  const held = rows.occasions.filter(
    ({ roundSlug, meetingId }) => roundSlug === round.slug && meetingId === meeting.id,
  )
  if (held.length === 0) return meeting.assessed ? yearReport.participation.notEntered : t.notAssessed
  return [...new Set(held.map(({ state }) => t[state]))].join(', ')
}
