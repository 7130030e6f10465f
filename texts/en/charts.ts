import type { ChartsTexts } from '../sv/charts.ts'

export const charts: ChartsTexts = {
  figureNumber: (number, title) => `Figure ${number}. ${title}`,
  asTable: 'The same figures as a table',
  facts: { n: 'Number', date: 'Date', instrument: 'Checklist', source: 'Source' },
  answers: {
    unknown: 'don’t know',
    'not-applicable': 'not applicable',
    unrated: 'not rated',
    missing: 'no assessment',
  },
  statement: 'Statement',
  occasion: 'Occasion',
  date: 'Date',
  checklist: 'Checklist',
  points: 'Points',
  outOf: (sum, max) => `${sum} of ${max}`,
  shareOfMaximum: 'Share of the highest possible',
  change: 'Shift',
  lineBreaks: 'new measure',
  oneLine: (lines) => `Points as a share of the highest possible points. ${lines}`,
  brokenLines: (lines) =>
    `Points as a share of the highest possible points. ${lines} The line breaks where the checklist or the level changes, since the points cannot be compared directly there.`,
  shiftLine: (label, points) => `${label}: ${points}.`,
  shiftPoint: (occasion, value) => `${occasion} ${value}`,
  itemShift: (d) =>
    `From ${d.before} to ${d.after}: ${d.up} statements have gone up, ${d.down} down and ${d.same} are unchanged. ${d.left} lack a number at one of the occasions.`,
  groupItems: (d) =>
    `Agreed rating of ${d.items} statements in ${d.organisations}.${d.reference ? ` The line shows ${d.reference}.` : ''} The organisations stand in the order of the group, not by points.`,
  itemMeans: (d) =>
    `Mean per statement, ${d.label}. ${d.items} statements have a mean${d.range ? `, from ${d.range.low} to ${d.range.high}` : ''}.${d.left > 0 ? ` ${d.left} lack one.` : ''} The statements stand in the order of the checklist.`,
  publishedMean: 'Published mean',
  step: 'Step',
  results: 'Number of results',
  chainBars: (total, steps) => `${total} results on the results chain: ${steps}.`,
  chainStep: (label, count) => `${label} ${count}`,
  sex: 'Sex',
  women: 'Women',
  men: 'Men',
  girls: 'Girls',
  boys: 'Boys',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  beforeAfter: (d) => `${d.measure}. ${d.first} ${d.second} ${d.gap}`,
  sexChange: (sex, before, after) => `${sex}: ${before} before, ${after} after.`,
  gap: (first, second, before, after) =>
    `${first} minus ${second.toLowerCase()}: ${before} before, ${after} after.`,
  spread: {
    role: 'Role',
    everyone: 'all',
    everyoneOf: (n) => `all, n = ${n}`,
    mean: 'mean',
    noNumbers: 'Nobody has given a number.',
    numbers: (d) =>
      d.min === d.max
        ? `${d.n} gave a number, all of them ${d.min}.`
        : `${d.n} gave a number, from ${d.min} to ${d.max}, mean ${d.mean}.`,
    description: (numbers, unknown, notApplicable, unrated) =>
      `${numbers} ${unknown} answered don’t know, ${notApplicable} not applicable, ${unrated} did not rate.`,
  },
}
