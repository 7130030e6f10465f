import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Table } from '../../document/document.ts'
import type { RoundReportData } from '../data.ts'
import type { Participants } from '../participants.ts'

/** Who takes part, who has left, and how much has been assessed. */
export function participationSection({ rows, participants }: RoundReportData, language: Language): Draft {
  // Nothing read in is something else than nothing done, so no zeros are shown for it.
  const any = rows.occasions.length + rows.improvements.length > 0
  return {
    id: 'participation',
    blocks: [
      countsParagraph(participants, rows.groups.length, language),
      participantsTable(participants, language, any),
      meetingsTable(participants, language, any),
    ],
  }
}

function countsParagraph(participants: Participants, groups: number, language: Language) {
  const t = textsIn(language).reports.participation
  const { learners, mentors, supporting, withdrew, silent, closed, assessed } = participants
  const sentences = [
    t.roundSentence(learners.value ?? 0, groups),
    mentors.value || supporting.value
      ? t.roundMentors(mentors.value ?? 0, supporting.value ?? 0)
      : t.noMentor,
    withdrew.value ? t.withdrawn(withdrew.value) : '',
    silent.value ? t.silent(silent.value) : '',
    t.occasionsSentence(closed.value ?? 0, assessed.value ?? 0),
  ]
  return paragraph(sentences.filter((sentence) => sentence !== '').join(' '), [
    learners,
    mentors,
    supporting,
    withdrew,
    silent,
    closed,
    assessed,
  ])
}

function participantsTable({ members }: Participants, language: Language, counts: boolean): Table {
  const t = textsIn(language).reports.participation
  return table({
    id: 'participants',
    caption: t.participantsCaption,
    columns: [
      { header: t.roundColumns.organisation },
      { header: t.roundColumns.group },
      { header: t.roundColumns.kind },
      { header: t.roundColumns.status },
      ...(counts
        ? [
            { header: t.roundColumns.closed, numeric: true },
            { header: t.roundColumns.improvements, numeric: true },
          ]
        : []),
    ],
    rows: members.map(({ organisation, participation, group, closed, improvements }) => ({
      header: organisation.fictional ? t.fictionalName(organisation.name) : organisation.name,
      cells: [
        group.name[language],
        t.kinds[participation.kind],
        t.statuses[participation.status],
        ...(counts ? [closed, improvements] : []),
      ],
    })),
    notes: [t.orderNote, ...(counts ? [t.sharedNote] : [])],
  })
}

function meetingsTable({ meetings }: Participants, language: Language, counts: boolean): Table {
  const t = textsIn(language).reports.participation
  return table({
    id: 'meetings',
    caption: counts ? t.roundMeetingsCaption : t.onlyMeetingsCaption,
    columns: [
      { header: t.columns.meeting },
      { header: t.columns.theme },
      { header: t.columns.date },
      ...(counts ? [{ header: t.roundColumns.closed, numeric: true }] : []),
    ],
    rows: meetings.map(({ meeting, closed }) => ({
      header: meeting.name[language],
      cells: [
        meeting.theme[language],
        meeting.date ?? '..',
        ...(counts ? [meeting.assessed || closed.value ? closed : t.assessment.notAssessed] : []),
      ],
    })),
    notes: [],
  })
}
