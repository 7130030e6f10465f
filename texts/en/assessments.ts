import { formatDate, formatList, formatMoment } from '../formats.ts'
import type { AssessmentsTexts } from '../sv/assessments.ts'
import { persons } from './assessments/people.ts'
import { roleCounts } from './roles.ts'
import { newOccasion } from './assessments/new-occasion.ts'
import { occasion } from './assessments/occasion.ts'
import { agree } from './assessments/agree.ts'

export const assessments: AssessmentsTexts = {
  heading: (occasion, organisation) => `${occasion} in ${organisation}`,
  onDate: (date) => formatDate('en', date),
  states: { rating: 'being rated', agreeing: 'the group is agreeing', closed: 'closed' },
  people: (role, n) => roleCounts[role](n),
  persons,
  unknown: 'Don’t know',
  notApplicable: 'Not applicable',
  unrated: 'not rated',
  unknownHint: 'when it cannot be judged today. Gives no points and is not counted as zero.',
  notApplicableHint: 'when the statement does not concern your organisation. Is taken out of the maximum.',
  statementOf: (number, count) => `Statement ${number} of ${count}`,

  newOccasion,

  occasion,

  rate: {
    title: (occasion) => `Your rating, ${occasion}`,
    lead: 'Answer from your own role and on your own. Nobody else sees your answers while rating is under way; when the group agrees they are shown without names.',
    asRole: (role) => `You rate as ${role}.`,
    onePage: 'All statements on one page',
    oneByOne: 'One statement at a time',
    guidance: {
      politician: 'For you who are a politician',
      manager: 'For you who are a manager',
      keyPerson: 'For you who are a key person',
    },
    answer: 'Your answer',
    comment: 'Comment',
    commentHint: 'Optional. Shown to the group with your role but without your name.',
    saveAll: 'Save everything',
    submit: 'Save and hand in',
    submitTitle: 'Hand in',
    submitLead:
      'When you have answered what you can, hand in. You can change your answers until the group begins to agree. Only answers handed in are counted.',
    previous: 'Previous',
    next: 'Save and go on',
    toEnd: 'Save and go to handing in',
    answered: (n, of) => `${n} of ${of} statements answered`,
    submittedAt: (at) =>
      `You handed in on ${formatMoment('en', new Date(at))}. You can still change your answers.`,
    allSteps: 'All statements',
    step: (item, title, answered) => `${item}. ${title}${answered ? ', answered' : ', not answered'}`,
    over: 'The rating is over. This is what you answered; it can no longer be changed.',
    overAction: 'See how the group agrees',
    yourAnswer: 'Your answer',
    statement: 'Statement',
  },

  conflict: {
    title: 'Somebody else was first',
    ownTitle: 'Changed in another place',
    body: (theirs) =>
      `What stands now is: ${theirs} What you wrote is still here below but is not saved. Choose what shall stand and save again.`,
    several: (items) =>
      `Everything else is saved. ${items.length === 1 ? 'Statement' : 'Statements'} ${formatList('en', items.map(String))} had been changed in another place while you were writing, and ${items.length === 1 ? 'needs' : 'need'} a choice from you.`,
    answer: (answer, text) => (text === '' ? `“${answer}”.` : `“${answer}”, with the text “${text}”.`),
  },

  save: {
    saved: (time) => `saved ${time}`,
    typing: 'not saved yet',
    saving: 'saving …',
    offline: 'Not saved: no contact. What you wrote is still here, and we try again by ourselves.',
    restored: 'Brought back after an interruption, saving …',
  },

  agree,
}
