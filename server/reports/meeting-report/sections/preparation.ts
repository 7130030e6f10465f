import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Table } from '../../document/document.ts'
import type { MeetingReportData } from '../data.ts'
import type { MeetingMember } from '../member.ts'
import { stateAt } from '../state-at.ts'

/** What is to be ready before the meeting, when, and how far each organisation has come. */
export function preparationSection(data: MeetingReportData, language: Language): Draft {
  const t = textsIn(language).meetingPack.preparation
  const { prepare, deadlines } = data.plan
  return {
    id: 'preparation',
    blocks: [
      heading(t.deadlines),
      list(
        deadlines.map(({ date, daysBefore, task }) =>
          date === null
            ? t.daysBefore(daysBefore, task[language])
            : t.deadline(formatDate(language, date), task[language]),
        ),
      ),
      paragraph(deadlines.length > 0 ? t.custom : ''),
      heading(t.prepare),
      list(prepare.map((task) => task[language])),
      stateTable(data, language),
    ],
  }
}

function stateTable({ rows, members }: MeetingReportData, language: Language): Table {
  const { meetingPack } = textsIn(language)
  const t = meetingPack.preparation
  const { meeting } = rows
  return table({
    id: 'preparation',
    caption: t.caption,
    columns: [
      { header: meetingPack.meeting.organisation },
      { header: t.assessment },
      { header: t.earlier },
      { header: t.improvements, numeric: true },
    ],
    rows: members
      .filter(({ participation: { status } }) => status !== 'withdrew')
      .map((member) => ({
        header: member.organisation.name,
        cells: sharesNothing(member)
          ? [t.unshared, t.unshared, t.unshared]
          : [
              t.state[meeting.assessed ? stateAt(member, meeting.id) : 'notAssessed'],
              leftBefore(rows, member, language),
              member.improvementCount,
            ],
      })),
    notes: [t.sharedNote],
  })
}

/** What is kept from the group cannot be told from what has not begun, so neither is said. */
function sharesNothing({ occasions, improvements }: MeetingMember): boolean {
  return occasions.length === 0 && improvements.length === 0
}

/** The assessments that belong to earlier meetings and are not closed. */
function leftBefore(
  { meetings, meeting }: MeetingReportData['rows'],
  member: MeetingMember,
  language: Language,
): string {
  const t = textsIn(language).meetingPack.preparation
  const left = meetings
    .filter(({ assessed, position }) => assessed && position < meeting.position)
    .flatMap(({ id, name }) => {
      const state = stateAt(member, id)
      return state === 'closed' ? [] : [t.left(name[language], t.state[state])]
    })
  return left.length === 0 ? t.nothing : left.join('\n')
}
