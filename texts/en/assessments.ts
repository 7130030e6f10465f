import {
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatPoints,
  formatPointsChange,
} from '../formats.ts'
import { roleCounts } from './roles.ts'
import type { AssessmentsTexts } from '../sv/assessments.ts'

const points = (value: number) => formatPoints('en', value)
const move = (change: number) => formatPointsChange('en', change)
const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`)

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

  newOccasion: {
    title: 'New self-assessment occasion',
    lead: 'Choose meeting and checklist, and invite those who shall rate. Each rates alone; then you agree.',
    meeting: 'At which meeting?',
    meetingOption: (name, date) => (date ? `${name}, ${formatDate('en', date)}` : name),
    instrument: 'Which checklist?',
    instrumentHint: 'Use the same checklist as last time, and the shift will show.',
    instrumentOption: (title, level) => `${title}: ${level}`,
    instrumentMeaning: (items, from, to) => `${items} statements, scale ${from}–${to}`,
    date: 'Date on which you agree',
    dateHint: 'The day of the meeting. Rating can begin at once.',
    people: 'Who is invited to rate?',
    peopleHint:
      'Do invite politicians, managers and key persons. The same people and roles as last time make the results comparable.',
    nobody: 'There are no people in the organisation yet. Add them below.',
    create: 'Create the occasion',
    already: (labels) => `Already there: ${formatList('en', labels)}.`,
    addTitle: 'Add a person',
    addLead: 'For somebody who shall rate but is not in the list. What you chose above is kept.',
    addTrial: 'In trial mode you can then step in as the person from the page of the occasion.',
    name: 'Name',
    role: 'Role',
    add: 'Add',
    added: (name) => `${name} is now in the list above and already ticked.`,
  },

  occasion: {
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
  },

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
    save: 'Save',
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

  agree: {
    improve: 'Begin an improvement',
    title: (occasion) => `Agree: ${occasion}`,
    titleClosed: (occasion) => `Common answers: ${occasion}`,
    lead: (raters) =>
      `${raters} have each rated alone. Begin with the statements where the answers differ most: that is where the conversation is.`,
    leadNone: 'There are no individual ratings to show here. Agree on an answer to each statement.',
    leadNoneClosed: 'There are no individual ratings to show here. This is what the group agreed on.',
    leadClosed: (raters) =>
      `${raters} each rated alone. This is how they answered, and what the group agreed on.`,
    raters: (parts) => formatList('en', parts),
    comparability: {
      changedTitle: 'Compare with care: not the same who rated',
      changed: (before, now, roles) =>
        `Last time ${persons(before)} rated, now ${persons(now)} (${formatList('en', roles)}). The result may have moved only because others have answered.`,
      role: (role, before, now) => `${role} ${before} → ${now}`,
      unknownTitle: 'It is not known who rated',
      unknown: (label) =>
        `The assessment at ${label} does not say who took part, so there is no telling whether the same people and roles answered both times.`,
      same: (n) => `As many in the same roles as last time (${persons(n)}), so the results can be compared.`,
    },
    mostSpread: 'Widest spread',
    mostSpreadLead:
      'Here the answers differ most. The numbers in brackets are the lowest and highest answer.',
    spreadLink: (item, title, min, max) => `${item}. ${title} (${points(min)}–${points(max)})`,
    spreadTitle: (item) => `How each one answered statement ${item}`,
    spreadTable: 'The answers in numbers',
    comments: 'Comments',
    common: 'Common answer',
    reason: 'Why?',
    reasonHint: 'Your reason, so that others, and you yourselves, understand the answer next time.',
    evidence: 'Evidence',
    evidenceHint: 'A link, or what it is and where it is kept, such as minutes.',
    written: (text) => `The workbook said “${text}”, which is no step of the scale.`,
    since: (label) => `Since ${label}`,
    shift: (before, after, change) =>
      change === null
        ? before === null
          ? 'not rated then'
          : `${points(before)} then, no number now`
        : `${points(before!)} → ${points(after!)} (${move(change)})`,
    resultTitle: 'Result so far',
    resultTitleClosed: 'Result',
    sum: (sum, max) =>
      sum === null ? `no points yet of ${max} possible` : `${points(sum)} of ${max} possible`,
    facts: {
      sum: 'Points',
      mean: 'Mean per statement',
      unknown: 'Don’t know',
      notApplicable: 'Not applicable',
      unrated: 'Without answer',
      shift: 'Shift',
    },
    meanOf: (mean, n) => (mean === null ? '–' : `${formatNumber('en', mean, 2)} (n = ${n})`),
    totalShift: (total, n, label) =>
      total === null
        ? `no statement is rated both at ${label} and now`
        : `${move(total)} points since ${label}, over ${n} statements rated both times`,
    first: 'This is the first occasion with this checklist in the round. Next time the shift will show.',
    save: 'Save everything',
    closeTitle: 'Close the occasion',
    closeLead:
      'When every statement has an answer, you close. After that nothing can be changed without reopening with a reason.',
    closeByLeader: 'Whoever leads the work closes the occasion when every statement has an answer.',
    shiftNote: 'Why has the result moved?',
    shiftNoteHint: 'In your own words: what has happened since last time? The text goes with the report.',
    shiftNoteFirst: 'Anything to remember for next time? (optional)',
    openItems: (items) =>
      `Without a common answer: ${items.length === 1 ? 'statement' : 'statements'} ${formatList('en', items.map(String))}.`,
    closeAction: 'Save and close the occasion',
  },
}
