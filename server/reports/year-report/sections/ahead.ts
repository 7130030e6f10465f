import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { YearReportData } from '../data.ts'

/** What remains: meetings to come, assessments to close, and improvements that have given nothing yet. */
export function aheadSection(data: YearReportData, language: Language): Draft {
  const { yearReport, reports } = textsIn(language)
  const t = yearReport.ahead
  const { meetings, occasions, improvements } = data
  return {
    id: 'ahead',
    blocks: [
      table({
        id: 'ahead',
        caption: t.caption,
        columns: [
          { header: t.meeting },
          { header: yearReport.participation.round },
          { header: t.theme },
          { header: reports.participation.columns.date },
        ],
        rows: meetings.ahead.map(({ round, meeting }) => ({
          header: meeting.name[language],
          cells: [round.name[language], meeting.theme[language], meeting.date!],
        })),
        notes: [],
      }),
      ...undatedSentences(data, language).map((sentence) => paragraph(sentence)),
      ...occasions.underWay.map(({ name }) => paragraph(t.underWay(name[language]))),
      improvements.withoutResult.length > 0 ? heading(t.without) : null,
      list(
        improvements.withoutResult.map(({ title, ownerName }) =>
          ownerName === '' ? title : t.withOwner(title, ownerName),
        ),
      ),
    ],
  }
}

/** In a closed round a meeting without a date has been held long ago. */
function undatedSentences({ meetings }: YearReportData, language: Language): readonly string[] {
  return meetings.rounds
    .filter(({ round }) => round.status !== 'closed')
    .flatMap(({ round }) => {
      const names = meetings.undated
        .filter((one) => one.round === round)
        .map(({ meeting }) => meeting.name[language])
      if (names.length === 0) return []
      return [textsIn(language).yearReport.ahead.undated(round.name[language], formatList(language, names))]
    })
}
