import { formatList, formatMoment } from '../../formats.ts'
import type { occasion as swedish } from '../../sv/assessments/occasion.ts'
import { points, persons } from './people.ts'

export const occasion: typeof swedish = {
  lead: {
    rating: (submitted, invited) =>
      invited === 0
        ? 'Nobody is invited to rate.'
        : `Rating is under way. ${submitted} of ${invited} have handed in.`,
    agreeing: (answered, of) =>
      `The group is agreeing. ${answered} of ${of} statements have a common answer.`,
    closed: (sum, max, n) =>
      sum === null
        ? 'The occasion is closed without any rated statement.'
        : `The occasion is closed: ${points(sum)} of ${max} possible points, ${n} statements rated.`,
  },
  next: 'Next step',
  rateNow: 'Your rating is waiting. Nobody else sees your answers while rating is under way.',
  rateAction: 'Rate now',
  rateMore: 'You have handed in. You can change your answers until the group begins to agree.',
  rateMoreAction: 'See or change your answers',
  waiting:
    'Wait until everybody has handed in. Whoever leads the work decides when the group begins to agree.',
  start:
    'When everybody has handed in, you begin to agree. The spread is then shown, without names, and nobody can change their own rating any more.',
  startMissing: (names) =>
    `${formatList('en', names)} ${names.length === 1 ? 'has' : 'have'} not handed in. Answers that are not handed in are not counted.`,
  startAction: 'End the rating and begin to agree',
  agree: 'See how the answers spread, and agree on a common answer to each statement.',
  agreeAction: 'Agree',
  seeAction: 'See spread and common answers',
  closedNext: 'The result is seen in the comparison and in the result report.',
  toParticipation: (organisation) => `To ${organisation} in the round`,
  tryAs: 'Trial mode: see what it looks like for somebody else who is invited.',
  stepInAs: (name) => `Step in as ${name}`,
  turnout: 'Those invited, and when they handed in',
  who: 'Who rates',
  whoHidden: (submitted, invited) =>
    `${persons(invited)} are invited, ${submitted} have handed in. Names are shown to those who take part.`,
  fromWorkbook: 'The assessment comes from a workbook, which does not say who rated.',
  nobodyRated: 'There are no individual ratings here.',
  person: 'Person',
  role: 'Role',
  submitted: 'Handed in',
  submittedAt: (at) => formatMoment('en', new Date(at)),
  notSubmitted: 'not yet',
  history: 'What has happened',
  event: {
    rating: (first) => (first ? 'Rating was opened' : 'Rating was opened again'),
    agreeing: (first) => (first ? 'The group began to agree' : 'The occasion was reopened'),
    closed: () => 'The occasion was closed',
  },
  eventBy: (at, by) =>
    by === null ? formatMoment('en', new Date(at)) : `${formatMoment('en', new Date(at))} by ${by}`,
  reason: 'Reason',
  returnTitle: 'Let everybody rate again',
  returnLead:
    'The spread has already been shown, so a new rating will not be quite independent. What you have agreed on is kept.',
  returnAction: 'Open the rating again',
  reopenTitle: 'Reopen the occasion',
  reopenLead:
    'Others may already have used the result. Write why it must change; the reason is shown in the history.',
  reopenAction: 'Reopen',
  facts: { instrument: 'Checklist', level: 'Level', date: 'Date', state: 'State', source: 'Comes from' },
  sources: { browser: 'rating in the browser', workbook: 'workbook' },
  whyShift: 'Why the result moved',
}
