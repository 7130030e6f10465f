import type { ComparisonTexts } from '../sv/comparison.ts'

export const comparison: ComparisonTexts = {
  title: (organisation) => `Comparison: ${organisation}`,
  lead: (d) =>
    `${d.n} of ${d.of} organisations in ${d.group} have a finished self-assessment at ${d.meeting}. ${
      d.n < 2
        ? 'At least two are needed for a comparison.'
        : d.apart === 0
          ? `They give the same answer to all ${d.items} statements.`
          : `Their answers differ on ${d.apart} of ${d.items} statements.`
    }`,
  leadNothing: (group) =>
    `Nobody in ${group} has a finished self-assessment yet, so there is nothing to compare.`,
  nothing:
    'The organisations are set side by side here as soon as somebody has closed an occasion or read in their workbook.',
  nothingPublished:
    'In published rounds, only what the organisations have read in themselves is shown. Nothing is made up and nothing is estimated.',
  readIn: 'Read in a workbook',
  choose: 'Occasion and checklist',
  chooseHint: 'Only occasions where at least one in the group has finished can be chosen.',
  show: 'Show',
  groupHeading: 'Side by side in the group',
  groupFigure: (meeting) => `Agreed rating per statement at ${meeting}`,
  organisationsOf: (n, of) => `${n} of ${of} organisations`,
  scale: (steps) => `Scale: ${steps}.`,
  scaleStep: (value, label) => `${value} = ${label.toLowerCase()}`,
  ownSource: 'the organisations’ own self-assessments',
  ownSourceOne: 'own self-assessment',
  underWay: (names, n) =>
    `${names} ${n === 1 ? 'has' : 'have'} begun but not closed the occasion. The answers are shown once it is closed.`,
  missing: (names) =>
    `There is no self-assessment at this occasion from ${names}. That is something else than low points.`,
  noRanking:
    'The organisations stand in the order of the group. The points are no ranking: each group sets its own standard.',
  lowHeading: 'Where you are low',
  lowLead: (n) =>
    n === 1
      ? 'One statement lies below the middle of the scale. An improvement can begin with it.'
      : `${n} statements lie below the middle of the scale, the lowest first. An improvement can begin with each.`,
  lowBegin: 'Begin an improvement with this',
  talkHeading: 'To talk about in the group',
  talkLead: 'This is where the answers lie furthest apart, and where you have most to learn from each other.',
  talkNothing: 'No statement differs by a whole step or more.',
  talkTooFew:
    'Once at least two in the group have rated themselves, what you have most to talk about is shown here.',
  talkSpread: (min, max, n) => `The answers run from ${min} to ${max} (${n} organisations).`,
  talkQuestion: 'How did you do it? What helped, and what stands in the way?',
  referenceHeading: 'Against published means',
  referenceNone: (checklist) =>
    `No means are published for ${checklist}. Means of another version answer other statements and are therefore not shown.`,
  referenceLead: (d) =>
    `${d.n} of ${d.items} statements have a number of their own. Above the published mean: ${d.above}. Below: ${d.below}. Equal: ${d.same}.`,
  referenceNoOwn: (organisation) =>
    `${organisation} has no finished rating at this occasion. The published means are shown all the same.`,
  referenceTable: (label) => `Own rating and published mean (${label})`,
  referenceCaveat: {
    person:
      'The means are over persons, not over municipalities, so a single organisation cannot read its place from them.',
    organisation: 'The means are over organisations.',
    'not-stated':
      'The report does not say whether the means are over persons or over municipalities, so a single organisation cannot read its place from them.',
  },
  respondents: (low, high, inferred) =>
    `${low === high ? low : `${low}–${high}`} answers${inferred ? ' (our inference)' : ''}`,
  respondentsUnknown: 'number of answers not published',
  responseRate: (percent) => `response rate ${percent} %`,
  referenceNotes: 'About the published means',
  own: 'Own',
  mean: 'Mean',
  difference: 'Difference',
  timeHeading: 'Over time',
  timeFigure: (organisation) => `${organisation}: points as a share of the highest possible`,
  timeNothing: (organisation) => `${organisation} has no closed occasion yet, so there is no line to draw.`,
  timeOne: (points) => `So far there is one occasion: ${points}. The line begins at the next.`,
  timePoint: (occasion, points, checklist) => `${occasion}, ${points} points (${checklist})`,
  timeLead: (from, to, occasions) => `${occasions} occasions, from ${from} to ${to}.`,
  occasionsCount: (n) => (n === 1 ? '1 occasion' : `${n} occasions`),
  levels: 'The levels of the checklist are drawn one by one and never added together.',
  breakHeading: 'Why the line breaks, statement by statement',
  ratersChanged: (d) =>
    `${
      d.before === d.now
        ? `Between ${d.from} and ${d.to}, people in other roles did the rating (${d.now} people both times)`
        : `${d.before} people rated at ${d.from} and ${d.now} at ${d.to}`
    }. Part of the difference may be due to that.`,
  ownWords: (organisation, occasion) => `${organisation} on ${occasion}:`,
  breakLead: (d) =>
    `Between ${d.after} and ${d.before}, ${d.from} gave way to ${d.to}. The statements or the scale are not the same, so the points cannot be compared directly.`,
  breakNone:
    'There is no crosswalk between these versions, so we do not know how the statements hang together.',
  breakInferred: 'The crosswalk is our own inference; none is published.',
  breakTable: (from, to) => `Where the statements went, ${from} to ${to}`,
  earlier: 'Before',
  later: 'Now',
  became: 'What happened',
  kinds: {
    same: 'same',
    split: 'split',
    merged: 'merged',
    new: 'new',
    reframed: 'reworded',
    ended: 'ended',
  },
  toCrosswalk: 'Read the whole crosswalk',
}
