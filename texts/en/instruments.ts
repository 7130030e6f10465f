import type { InstrumentsTexts } from '../sv/instruments.ts'

export const instruments: InstrumentsTexts = {
  title: 'Checklists',
  lead: (n) =>
    `Here are ${n} versions of the checklist for gender mainstreaming. Read the whole list before you rate: what each step means is said beside each statement.`,
  timelineTitle: 'When they have been used',
  until: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  itemCount: (n) => (n === 1 ? 'one statement' : `${n} statements`),

  whichTitle: 'Which one should we use?',
  which: [
    {
      when: 'You take part in a round.',
      advice: 'The version that the round has chosen. The round’s page says which.',
    },
    {
      when: 'You begin on your own.',
      advice: 'The newest. Rate the whole organisation first, then let each board rate its own part.',
    },
    {
      when: 'You want to read in an old workbook.',
      advice:
        'Count the rows: 13 statements is the list of 2017, 10 statements on the scale 1–3 is that of 2018.',
    },
    {
      when: 'You want to see a long timeline.',
      advice:
        'Keep to one version for as long as you can. Where the version changes the line breaks, and the crosswalk below shows where each subject went.',
    },
  ],

  differencesTitle: 'How they differ',
  differencesCaption: 'The versions side by side',
  version: 'Version',
  inUse: 'In use',
  items: 'Statements',
  scale: 'Scale',
  range: (low, high) => `${low}–${high}`,
  levels: 'Levels',
  sum: 'Sum',
  sumPerLevel: (low, high) => `${low}–${high} per level`,
  workbook: 'Excel workbook',
  hasWorkbook: 'yes',
  noWorkbook: 'layout not known',
  neverAdd: 'The sums of the levels are never added together.',

  crosswalksTitle: 'From one version to the next',
  crosswalksLead: 'A crosswalk shows where each statement went. It converts no ratings.',
  crosswalkTitle: (from, to) => `From ${from} to ${to}`,
  crosswalkLead: (changed, all) =>
    `Of ${all} rows there are ${changed} where the subject has changed, been split or merged, come in or ended. Ratings before and after the change cannot be compared directly.`,
  crosswalkCaption: 'Where each statement went',
  what: 'What happened',
  comment: 'Comment',
  nothingBefore: 'did not exist',
  nothingAfter: 'no longer there',
  kinds: {
    same: { name: 'same', many: 'same', meaning: 'The subject is the same. Wording and scale may differ.' },
    reframed: {
      name: 'reframed',
      many: 'reframed',
      meaning: 'The subject lives on, but the question is put another way.',
    },
    split: { name: 'split', many: 'split', meaning: 'One statement has become several.' },
    merged: { name: 'merged', many: 'merged', meaning: 'Several statements have become one.' },
    new: { name: 'new', many: 'new', meaning: 'The subject was not in the older version.' },
    ended: { name: 'ended', many: 'ended', meaning: 'The subject is no longer in the newer version.' },
  },
  kindsTitle: 'What the words mean',
  kindCount: (n, kind) => `${n} ${n === 1 ? kind.name : kind.many}`,

  rulesTitle: 'When may one call oneself a Modellkommun?',
  rulesLead:
    'Nobody certifies it. The rules have changed over time, and what Jämsides says is always an indication.',
  ruleTotals: 'Lowest sum that can be enough',
  ruleTotal: (title, total, max) => `${title}: ${total} of ${max}`,
  ruleTotalsNote:
    'The sum is a lower bound only. With the same sum a rating of one may remain, and then it is not enough.',

  certainty: {
    source: 'read in the source',
    inferred: 'our inference or wording',
    unknown: 'not known',
  },
  certaintyTitle: 'What was read and what is ours',
  howSure: 'Sources and certainty',

  scaleTitle: 'The scale',
  noHalfSteps: 'Half steps are not used.',
  halfSteps: 'Half steps may be used.',
  contents: 'Contents',
  stepsTitle: 'How to choose a step',
  guidanceFor: {
    politician: 'If you are a politician',
    manager: 'If you are a manager',
    keyPerson: 'If you are a strategist or key person',
  },
  earlier: 'Earlier',
  later: 'Later',
  placeIn: (title, items, n) => `${title}: ${n === 1 ? 'statement' : 'statements'} ${items}`,
  endedIn: (title) => `no longer in ${title}`,
  beganAfter: (title) => `not in ${title}`,
  printHint: 'Print the page and everything comes along, what is folded up too.',

  meansTitle: 'Published means',
  meansLead: 'To compare with, not to rank by.',
  respondents: (low, high, inferred) =>
    `n = ${low === high ? low : `${low}–${high}`}${inferred ? ', our inference' : ''}`,
  respondentsUnknown: 'n is not published',
  responseRate: (percent) => `response rate ${percent} %`,
}
