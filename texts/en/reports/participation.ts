import { roleCounts } from '../roles.ts'
import { many } from '../../formats.ts'
import type { participation as swedish } from '../../sv/reports/participation.ts'

export const participation: typeof swedish = {
  inGroup: (organisation, group) => `${organisation} takes part in ${group}.`,
  with: (others) => `With it in the group: ${others}.`,
  mentor: (names, count) => (count === 1 ? `The mentor is ${names}.` : `The mentors are ${names}.`),
  noMentor: 'There is no mentor in the list of participants.',
  isMentor: (organisation, group) => `${organisation} is a mentor in ${group}.`,
  kinds: { learner: 'participant', mentor: 'mentor', 'supporting-mentor': 'supporting mentor' },
  statuses: {
    active: 'taking part',
    completed: 'completed',
    withdrew: 'withdrew',
    'did-not-report': 'handed in no report',
  },
  status: {
    active: '',
    completed: 'The organisation has completed the round.',
    withdrew: 'The organisation has withdrawn from the round.',
    'did-not-report': 'The organisation has handed in no report.',
  },
  meetingsCaption: (organisation) => `Meetings of the round and self-assessments in ${organisation}`,
  columns: {
    meeting: 'Meeting',
    theme: 'Theme',
    date: 'Date',
    assessment: 'Self-assessment',
    raters: 'People who rated',
  },
  assessment: {
    closed: 'closed',
    agreeing: 'being agreed',
    rating: 'under way',
    none: 'not made',
    notAssessed: 'not part of it',
  },
  ratersNote: 'People who handed in a sheet of their own. A workbook does not say how many they were (..).',
  roleCounts,
  occasionRoles: (occasion, roles) => `Who rated at ${occasion}: ${roles}.`,
  roundSentence: (learners, groups) =>
    `${many(learners, 'organisation takes part', 'organisations take part')}, in ${many(groups, 'group', 'groups')}.`,
  roundMentors: (mentors, supporting) =>
    supporting === 0
      ? `With them: ${many(mentors, 'mentor', 'mentors')}.`
      : `With them: ${many(mentors, 'mentor', 'mentors')} and ${many(supporting, 'supporting mentor', 'supporting mentors')}.`,
  withdrawn: (n) => `${many(n, 'organisation has', 'organisations have')} withdrawn.`,
  silent: (n) => `${many(n, 'organisation has', 'organisations have')} handed in no report.`,
  occasionsSentence: (n, organisations) =>
    n === 0
      ? 'No self-assessment of the round has been closed in Jämsides so far.'
      : `${many(n, 'self-assessment has', 'self-assessments have')} been closed, by ${many(organisations, 'organisation', 'organisations')}.`,
  participantsCaption: 'Participants of the round',
  roundColumns: {
    organisation: 'Organisation',
    group: 'Group',
    kind: 'Role',
    status: 'Status',
    closed: 'Closed self-assessments',
    improvements: 'Improvements',
  },
  sharedNote:
    'Self-assessments and improvements are counted where they are shared with everyone in the round.',
  orderNote: 'The organisations stand in the order of the groups, not by result.',
  onlyMeetingsCaption: 'Meetings of the round',
  roundMeetingsCaption: 'Meetings of the round and number of closed self-assessments',
  fictionalName: (name) => `${name} (made up)`,
}
