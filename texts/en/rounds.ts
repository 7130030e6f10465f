import type { RoundsTexts } from '../sv/rounds.ts'

export const rounds: RoundsTexts = {
  title: 'Rounds',
  lead: 'In a round a few organisations learn from each other for a year or two. They assess themselves, meet in small groups, and improve something at home between the meetings.',
  openHeading: 'Going on now',
  plannedHeading: 'Planned',
  closedHeading: 'Closed, from published reports',
  closedLead:
    'Participants, groups and meetings are taken from the reports. There are ratings only where somebody has read in an old workbook.',
  status: { planned: 'planned', open: 'open', closed: 'closed' },
  countOfParticipants: (learners, mentors, supporting) =>
    `${learners} participants, ${mentors === 0 ? 'no mentors' : `${mentors} mentors`}${supporting === 0 ? '' : `, ${supporting} supporting mentors`}`,
  nextMeeting: (name, date) => `Next meeting: ${name}, ${date}`,

  about: 'About the round',
  period: 'Period',
  checklists: 'Checklists',
  checklistUnknown: 'unknown',
  timeline: 'Meetings',
  timelineEmpty: 'Which meetings the round held is not known.',
  undated: 'day unknown',
  host: (name) => `hosted by ${name}`,
  isNext: 'next',

  stateHeading: 'Where everyone stands',
  stateLead: (behind, of, unshared) => {
    const count = behind === 0 ? 'None' : String(behind)
    const verb = behind > 1 ? 'are' : 'is'
    if (unshared === 0) return `${count} of ${of} organisations ${verb} behind with a self-assessment.`
    if (unshared === of)
      return `None of ${of} organisations shares its work in the round with you, so how far they have come cannot be seen here.`
    const sharing = of - unshared
    return `${sharing} of ${of} organisations ${sharing === 1 ? 'shares' : 'share'} some of ${sharing === 1 ? 'its' : 'their'} work with you. ${count} of them ${verb} behind with a self-assessment.`
  },
  stateCaption: 'Self-assessment at each meeting, latest result and improvements',
  stateNote:
    'The order is that of the round. The points show where each organisation stands against itself; they cannot be compared directly between organisations.',
  stateUnshared:
    'Not shared: the organisation shares nothing of its work in the round with you, so whether it has begun cannot be seen.',
  unshared: 'not shared',
  organisation: 'Organisation',
  result: 'Latest result',
  improvements: 'Improvements',
  lastSaved: 'Last saved',
  never: 'never',
  untold: 'not shown',
  noResult: 'none yet',
  progress: {
    done: 'done',
    agreeing: 'agreeing',
    rating: 'rating',
    missing: 'missing',
    due: 'next',
    later: 'later',
  },
  late: 'late',

  groups: 'Groups',
  kind: { learner: 'participant', mentor: 'mentor', 'supporting-mentor': 'supporting mentor' },
  participationStatus: {
    active: 'taking part',
    completed: 'completed',
    withdrew: 'withdrew',
    'did-not-report': 'handed in no report',
  },
  occasionsRead: (n) => (n === 1 ? '1 rating read in' : `${n} ratings read in`),
  notes: 'Good to know',
  roundReport: 'The result report of the round',

  changeHeading: (to) =>
    ({ planned: 'Plan the round', open: 'Open the round', closed: 'Close the round' })[to],
  changeLead: {
    planned: 'The round goes back to planning.',
    open: 'The participants can then begin new self-assessments.',
    closed:
      'No new self-assessments can then be begun. Everything saved is kept, and the round can be opened again.',
  },
  reason: 'Why?',
  reasonHint: 'The reason is kept with your name and the time.',

  hubLead: (d) =>
    d.mentors === '' ? `${d.kind} in ${d.group}.` : `${d.kind} in ${d.group}, with ${d.mentors} as mentor.`,
  next: 'Next step',
  nothingNext: 'Nothing is waiting just now.',
  alsoWaiting: 'Also waiting',
  occasions: 'Self-assessments',
  occasionsCaption: 'Self-assessments in the order of the round',
  occasion: 'Occasion',
  date: 'Date',
  checklist: 'Checklist',
  points: 'Points',
  pointsOf: (sum, max) => `${sum} of ${max}`,
  n: (n) => `n = ${n}`,
  shift: 'Shift',
  shiftOver: (n) => `over ${n} statements`,
  ratersChanged: 'other people rated',
  ratersUnknown: 'not known who rated',
  state: 'State',
  occasionState: { rating: 'rating', agreeing: 'group agreeing', closed: 'closed' },
  fromWorkbook: 'from workbook',
  agreed: (n) => (n === 1 ? '1 statement done' : `${n} statements done`),
  leftNote: {
    withdrew: 'The organisation withdrew before the round was over.',
    'did-not-report': 'The organisation handed in no final report.',
  },
  notShared: (organisation) =>
    `${organisation} shares nothing of its work in the round with you, so whether it has begun cannot be seen here. What has been adopted and made public is among the reports.`,
  notSharedYet:
    'When something is shared with you, you can read it here and comment on reports that are under review. Ask the strategist of the organisation to share.',
  notSharedHistory:
    'No self-assessments from the round are shown. Either no workbook has been read in, or it is not shared with you.',
  noOccasions: 'There are no self-assessments here yet.',
  historyEmpty:
    'The report tells that the organisation took part, not how it rated itself. If you still have your workbook from the round it can be read in here, and your development will show.',
  historyUnknown:
    'Which checklist and which meetings the round had is not known, so no workbook can be read in.',
  commandLine: 'Whoever runs the installation can also read it in from the command line:',
  work: 'The work',
  newOccasion: 'New self-assessment',
  newOccasionWhy: 'Invite those who are to rate before the next meeting.',
  importWorkbook: 'Read in a workbook',
  importWhy: 'Bring in what already exists in Excel. You see everything before it is saved.',
  comparison: 'Comparison',
  comparisonWhy: 'Statement by statement, over time and within the group.',
  improvementsWhy: (n, step) =>
    n === 0
      ? 'Nothing is noted yet. Begin with a difference between women and men that is worth acting on.'
      : `${n === 1 ? 'One improvement' : `${n} improvements`}${step === null ? ', no result yet.' : `; the furthest has reached ${step.toLowerCase()}.`}`,
  report: 'Result report',
  reportWhy: 'Read it on the screen, download it as PDF, or get the figures.',
  facts: 'Facts and units',
  factsWhy: 'Inhabitants, boards, administrations and units.',

  steps: {
    readWorkbook: (meetings) => `Read in the workbook for ${meetings}`,
    readWorkbookWhy:
      'What has been read in stays; these columns are waiting. Nothing is saved until you have seen it.',
    readHistory: 'Read in the workbook from the round',
    readHistoryWhy: 'That is how history comes in. Nothing is saved until you have seen it.',
    readAction: 'Read in',
    startRating: (meeting) => `Start the self-assessment before ${meeting}`,
    startRatingLate: (meeting) => `Start the self-assessment for ${meeting}`,
    startRatingWhy: (date) => `The meeting is on ${date}.`,
    startRatingLateWhy: (date) => `The meeting was on ${date}.`,
    startAction: 'Invite',
    collect: (meeting) => `Get the answers in for ${meeting}`,
    collectWhy: (submitted, invited) => `${submitted} of ${invited} have handed in.`,
    collectAction: 'See who',
    agree: (meeting) => `Agree on ${meeting}`,
    agreeWhy: (agreed) =>
      agreed === 0
        ? 'Everyone has rated. The group has not begun to agree.'
        : `${agreed} statements are done so far.`,
    agreeAction: 'Go on',
    addImprovement: 'Choose an improvement to begin with',
    addImprovementWhy: 'The rating is done. Which difference between women and men do you want to act on?',
    addAction: 'Add',
    followUp: (title) => `Follow up “${title}”`,
    followUpSince: (date) => `No new result since ${date}.`,
    followUpNever: 'No result is noted.',
    followUpAction: 'Open',
    report: 'Finish the result report',
    reportWhy: 'All self-assessments are done.',
    reportAction: 'To the report',
  },
}
