import type { measureCharts as swedish } from '../../sv/measures/charts.ts'

const sides = { above: 'above', below: 'below' }

export const measureCharts: typeof swedish = {
  runTitle: (name) => `Run chart: ${name}`,
  controlTitle: (name) => `Control chart: ${name}`,
  runNote:
    'The line is the median. A change shows as an unusually long run on one side of it, or as a line that crosses it unusually seldom.',
  controlNote:
    'Dashed lines show how much the values usually vary. A point beyond them, or eight in a row on the same side, is more than that.',
  trialLimits: (n) => `The limits come from ${n} values and are provisional until there are twenty.`,
  n: (d) => `${d.women} values for women, ${d.men} for men`,
  nChildren: (d) => `${d.women} values for girls, ${d.men} for boys`,
  dates: (d) => (d.first === d.last ? d.first : `${d.first} to ${d.last}`),
  ownSource: 'Measured by the organisation itself',
  median: 'Median',
  mean: 'Centre line',
  limits: 'Limits of usual variation',
  longRun: 'Unusually long run',
  signal: 'Sign of change',
  theGap: 'The gap',
  gapOf: { 'women-men': 'Women minus men', 'girls-boys': 'Girls minus boys' },
  unit: (unit) => `Unit: ${unit}.`,
  summary: (d) =>
    d.n === 1
      ? `${d.who}: ${d.last}, ${d.to}.`
      : `${d.who}: ${d.n} values, from ${d.first} (${d.from}) to ${d.last} (${d.to}), median ${d.median}.`,
  limited: (d) => `${d.who}: centre line ${d.centre}, limits ${d.lower} and ${d.upper}.`,
  limitedVarying: (d) => `${d.who}: centre line ${d.centre}; the limits follow how many the share is out of.`,
  noValues: (who) => `${who}: no values.`,
  noLimits: {
    'too-few': (who) => `${who}: no limits yet, twelve values are needed.`,
    'small-numbers': (who) => `${who}: no limits, since there are too few events to work them out.`,
  },
  tooFew: (d) => `${d.who}: too early to say anything (${d.n} of at least 10 values).`,
  tooLevel: (d) => `${d.who}: too few values differ from the median to say anything (${d.n} of at least 10).`,
  steady: (who) => `${who}: no more than the usual variation.`,
  run: (d) =>
    `${d.who}${d.meaning}: ${d.n} values in a row lie ${sides[d.side]} the median, ${d.from} to ${d.to}.`,
  meanings: {
    better: ', the right way',
    worse: ', the wrong way',
    narrower: ' has narrowed',
    wider: ' has widened',
    none: '',
  },
  crossings: (d) =>
    `${d.who}: the line crosses the median unusually seldom (${d.n} ${d.n === 1 ? 'time' : 'times'}, at least ${d.fewest} is usual).`,
  outside: (d) => `${d.who}: beyond the limits ${d.periods}.`,
  more: (n) => `${n} more`,
  signals: { outside: 'beyond', run: 'eight in a row' },
  short: { week: (week) => `w ${week}`, quarter: (quarter) => `Q${quarter}` },
  long: {
    week: (d) => `week ${d.week} ${d.year}`,
    quarter: (d) => `quarter ${d.quarter} ${d.year}`,
  },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
}
