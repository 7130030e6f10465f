import { formatList, formatNumber } from '../../formats.ts'
import type { agree as swedish } from '../../sv/assessments/agree.ts'
import { points, move, persons } from './people.ts'

export const agree: typeof swedish = {
  improve: 'Begin an improvement with this',
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
  mostSpreadLead: 'Here the answers differ most. The numbers in brackets are the lowest and highest answer.',
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
}
