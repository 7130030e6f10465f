import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Language } from '#domain/language/language.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { list, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Row } from '../../document/document.ts'
import { nameLevel } from '../../figures/instrument-names.ts'
import { nameRoles } from '../../figures/name-roles.ts'
import type { OrganisationReportData } from '../data.ts'

/** With whom the organisation takes part, the meetings of the round, and who rated at each. */
export function participationSection(data: OrganisationReportData, language: Language): Draft {
  const t = textsIn(language).reports
  const { columns, meetingsCaption, ratersNote, status } = t.participation
  return {
    id: 'participation',
    blocks: [
      paragraph(groupSentence(data, language)),
      paragraph(status[data.rows.participation.status]),
      table({
        id: 'meetings',
        caption: meetingsCaption(data.rows.organisation.name),
        columns: [
          { header: columns.meeting },
          { header: columns.theme },
          { header: columns.date },
          { header: columns.assessment },
          { header: columns.raters, numeric: true },
        ],
        rows: data.rows.meetings.flatMap((meeting) => meetingRows(data, meeting, language)),
        notes: [ratersNote],
      }),
      list(
        data.histories.flatMap(({ occasions }) =>
          occasions
            .filter(({ record }) => record.raters.length > 0)
            .map(({ name, record }) =>
              t.participation.occasionRoles(
                nameOccasion(data, record, name[language], language),
                nameRoles(record.raters, language),
              ),
            ),
        ),
      ),
    ],
  }
}

function groupSentence({ rows, members }: OrganisationReportData, language: Language): string {
  const t = textsIn(language).reports.participation
  const { organisation, participation, group } = rows
  const named = (mentors: boolean) =>
    members
      .filter((member) => member.organisation.code !== organisation.code)
      .filter((member) => (member.participation.kind !== 'learner') === mentors)
      .map((member) => member.organisation.name)
  const [others, mentors] = [named(false), named(true)]
  const name = group.name[language]
  const own =
    participation.kind === 'learner'
      ? t.inGroup(organisation.name, name)
      : t.isMentor(organisation.name, name)
  return [
    own,
    others.length > 0 ? t.with(formatList(language, others)) : '',
    mentors.length > 0 ? t.mentor(formatList(language, mentors), mentors.length) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** One row for a meeting, or one for each assessment where it has several. */
function meetingRows(data: OrganisationReportData, meeting: Meeting, language: Language): readonly Row[] {
  const t = textsIn(language).reports.participation
  const held = data.occasions.filter(({ meetingId }) => meetingId === meeting.id)
  const name = meeting.name[language]
  const row = (header: string, state: string, raters: Row['cells'][number]): Row => ({
    header,
    cells: [meeting.theme[language], meeting.date ?? '..', state, raters],
  })
  if (held.length === 0)
    return [row(name, meeting.assessed ? t.assessment.none : t.assessment.notAssessed, '')]
  return held.map((record) =>
    row(nameOccasion(data, record, name, language), t.assessment[record.state], ratersOf(data, record)),
  )
}

/** The name of the meeting; where several assessments were made at it, with the checklist and its level. */
function nameOccasion(
  { occasions, rows }: OrganisationReportData,
  { meetingId, instrumentId, levelId }: OccasionRecord,
  meeting: string,
  language: Language,
): string {
  if (occasions.filter((one) => one.meetingId === meetingId).length === 1) return meeting
  const instrument = getInstrument(rows.content.instruments, instrumentId)
  const level = instrument.levels.find(({ id }) => id === levelId)!
  return `${meeting} (${nameLevel(language, instrument, level)})`
}

function ratersOf({ histories }: OrganisationReportData, { id }: OccasionRecord): Row['cells'][number] {
  const occasion = histories.flatMap(({ occasions }) => occasions).find(({ record }) => record.id === id)
  return occasion?.score.raters ?? ''
}
