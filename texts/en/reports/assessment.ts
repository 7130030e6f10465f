import { many } from '../../formats.ts'
import type { assessment as swedish } from '../../sv/reports/assessment.ts'

export const assessment: typeof swedish = {
  none: 'The organisation has no closed self-assessment in the round. This section is filled when the first has been closed, or read from a workbook.',
  seriesHeading: (instrument, level) => `${instrument}, ${level}`,
  scale: (count, scale) => `${count} statements on the scale ${scale}.`,
  latest: (occasion, sum, max, rated, applicable) =>
    `At ${occasion} the sum was ${sum} of at most ${max}. ${rated} of ${applicable} applicable statements were rated.`,
  latestUnrated: (occasion) => `At ${occasion} no statement was rated.`,
  shift: (total, from, n) =>
    `That is a shift of ${total} points since ${from}. Statements rated both times: ${n}.`,
  noShift: (from) => `No shift since ${from} can be computed: no statement was rated both times.`,
  tableCaption: (name) => `Common rating per statement. ${name}`,
  statement: 'Statement',
  sinceLast: (from) => `Shift since ${from}`,
  sum: 'Sum',
  max: 'Highest possible sum',
  rated: 'Rated statements (n)',
  raters: 'People who rated',
  sumNote:
    'The sum counts rated statements only. The highest possible sum is lower where a statement does not apply. The shift counts only statements rated both times.',
  instrumentNote: (title, scale) => `Source: the organisation’s own common rating, ${title}, scale ${scale}.`,
  meansNote: (title, scale) => `Source: the organisations’ common ratings, ${title}, scale ${scale}.`,
  linesCaption: 'Points as a share of the highest possible, per occasion',
  brokenNote:
    'The line breaks where the checklist changes: points cannot be compared across the break. Levels are never added together.',
  shiftCaption: (from, to) => `Rating per statement, ${from} and ${to}`,
  why: 'Why things have changed',
  whyAt: (occasion, note) => `${occasion}: ${note}`,
  ratersChanged: (d) =>
    `${d.occasion} and ${d.previous} cannot be compared outright: ${many(d.now, 'person', 'people')} rated, last time ${d.before}. ${d.roles} The shift may come from who rated.`,
  roleChanged: (role, before, now) => `${role}: ${before} last time, ${now} now.`,
  ratersUnknown: (occasion, previous) =>
    `It is not known whether the same people rated at ${occasion} as at ${previous}. The shift may come from who rated.`,
  reasonsCaption: (occasion) => `Reasons and evidence, ${occasion}`,
  reason: 'Reason',
  evidence: 'Evidence',
  rating: 'Rating',
  breakCaption: (from, to) => `How the statements hang together: ${from} and ${to}`,
  breakKind: 'How',
  breakKinds: {
    same: 'same',
    split: 'split',
    merged: 'merged',
    new: 'new',
    reframed: 'reframed',
    ended: 'ended',
  },
  breakInferred: 'How the statements hang together is our own reading.',
  underWay: (occasion) => `The self-assessment at ${occasion} is under way and not included.`,
}
