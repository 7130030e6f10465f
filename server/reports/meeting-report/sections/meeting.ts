import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { MeetingReportData } from '../data.ts'

/** The meeting, what it is to give, and who comes. */
export function meetingSection({ rows, plan, members }: MeetingReportData, language: Language): Draft {
  const { meetingPack, reports } = textsIn(language)
  const t = meetingPack.meeting
  const { meeting, group } = rows
  return {
    id: 'meeting',
    blocks: [
      paragraph(
        t.about({
          meeting: meeting.name[language],
          theme: meeting.theme[language],
          date: meeting.date && formatDate(language, meeting.date),
          host: meeting.host,
        }),
      ),
      heading(t.aims),
      list(plan.aims.map((aim) => aim[language])),
      table({
        id: 'coming',
        caption: t.comingCaption(group.name[language]),
        columns: [{ header: t.organisation }, { header: t.role }, { header: t.status }],
        rows: members.map(({ organisation, participation }) => ({
          header: organisation.fictional
            ? reports.participation.fictionalName(organisation.name)
            : organisation.name,
          cells: [
            reports.participation.kinds[participation.kind],
            reports.participation.statuses[participation.status],
          ],
        })),
        notes: [t.comingNote, reports.participation.orderNote],
      }),
    ],
  }
}
