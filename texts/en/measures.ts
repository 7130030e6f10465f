import { many } from '../formats.ts'
import type { MeasuresTexts } from '../sv/measures.ts'
import { measureCharts } from './measures/charts.ts'
import { paste } from './measures/paste.ts'

export const measures: MeasuresTexts = {
  title: 'Measures over time',
  lead: 'Short series of your own for women and men show whether anything really changes, long before the yearly statistics do.',
  leadOther: 'This is what the organisation itself follows over time.',
  empty:
    'Nothing is measured yet. Choose something that is felt in everyday work, such as how many days women and men wait for an answer, and note it every week.',
  emptyOther: 'Nothing is measured yet.',
  add: 'Add a measure',
  latest: (d) => `Latest, ${d.period}: ${d.women}, ${d.men}, ${d.gap}${d.unit === '' ? '' : ` (${d.unit})`}.`,
  noPoints: 'no values yet',
  edit: 'Change the measure',
  toPaste: 'Paste from a spreadsheet',
  download: 'Take out as a table (CSV)',
  toResult: 'Use as before and after',
  outcomeEvidence: {
    medians: (name) => `The measure “${name}”: the median before and after the time it is held against.`,
    points: (name) => `The measure “${name}”: the first and the latest period.`,
  },
  filled: 'Before and after are filled in with the values of the measure. Change what needs to be changed.',
  fileName: 'measure',
  saved: 'Saved.',
  savedPoint: (period) => `Saved: ${period}.`,
  removedPoint: (period) => `Removed: ${period}.`,
  imported: (d) =>
    `Saved: ${[
      d.added > 0 && many(d.added, 'new value', 'new values'),
      d.changed > 0 && `${d.changed} changed`,
      d.same > 0 && `${d.same} already there`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  who: {
    'women-men': { women: 'Women', men: 'Men', gap: 'Gap' },
    'girls-boys': { women: 'Girls', men: 'Boys', gap: 'Gap' },
  },
  kinds: {
    count: 'Number of events',
    share: 'Share',
    time: 'Time',
    kronor: 'Kronor',
    value: 'Other number',
  },
  kindMeans: {
    count: 'How many times something happens: visits, drop-outs, complaints. Whole numbers.',
    share: 'How many out of how many: 12 of 40 had an answer in time. Turned into per cent.',
    time: 'How long: waiting, queueing, travelling. A mean or a median for the period.',
    kronor: 'Money: grants, cost per place.',
    value: 'Something else that is a number: marks, satisfaction, points.',
  },
  every: {
    day: 'every day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    year: 'every year',
  },
  periods: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  better: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    neither: 'Neither way is better in itself',
  },
  percent: 'per cent',
  percentagePoints: 'percentage points',
  kronor: 'SEK',
  facts: {
    what: 'What',
    unit: 'Unit',
    every: 'How often',
    better: 'Which way',
    source: 'Source',
    baseline: 'Held against the time up to and including',
  },
  shortBaseline:
    'The time to hold it against is too short for at least one of the series: it needs twelve values. That series is held against all its values instead.',
  protectedOwn: (n) =>
    n === 1
      ? '1 value is about fewer than five and is shown to nobody but you, even when the improvement is shared.'
      : `${n} values are about fewer than five and are shown to nobody but you, even when the improvement is shared.`,
  protectedOther: (n) =>
    n === 1
      ? '1 value is about fewer than five and is not shown. Charts and judgements are worked out without it.'
      : `${n} values are about fewer than five and are not shown. Charts and judgements are worked out without them.`,
  withheld: 'fewer than five, not shown',
  missing: 'not available',
  saysTitle: 'What the charts say',
  aboutTitle: 'About the measure',
  chartsTitle: 'Charts',
  listTitle: 'Values',
  listCaption: 'All values, the latest first',
  change: 'Change',
  changeOf: (period) => `Change ${period}`,
  note: 'Note',
  of: (part, whole) => `${part} of ${whole}`,
  empties: {
    title: 'No values yet',
    text: 'Enter the first value above, or paste a series from a spreadsheet.',
    other: 'The measure has no values yet.',
  },
  quick: {
    title: 'Enter a value',
    editTitle: (period) => `Change ${period}`,
    dateHint: {
      day: 'For example 2026-03-12.',
      week: 'For example 2026-W12, or a day in the week.',
      month: 'For example 2026-03, or a day in the month.',
      quarter: 'For example 2026-Q1, or a day in the quarter.',
      year: 'For example 2026.',
    },
    missingHint: 'Leave empty what you do not know. Empty is not zero.',
    part: (who) => `How many ${who.toLowerCase()}`,
    inUnit: (who, unit) => `${who} (${unit})`,
    whole: (who) => `Out of how many ${who}`,
    madeFrom: (who) => `Number of ${who} behind the figure, if known`,
    madeFromHint: 'Five or more are needed for the figure to be shown to others.',
    note: 'Note (optional)',
    noteHint: 'Something that may explain the value: holidays, a new routine. No names.',
    submit: 'Save the value',
    sure: 'Yes, save it like this',
    remove: 'Remove the value',
    removeWhy: (period) => `What stands for ${period} is removed. The audit trail remembers it.`,
    askTitle: 'Nothing is saved yet',
    askStands: (d) => `For ${d.period} there is already: ${d.stands}. Save again to replace it.`,
    askSwap: (d) =>
      `The figures look more like what is usual for the other sex. Have ${d.women} and ${d.men} changed places? Correct them if so, or save as they stand.`,
    notSaved: (n) =>
      n === 1
        ? 'One field needs to be corrected. Nothing is saved.'
        : `${n} fields need to be corrected. Nothing is saved.`,
  },
  form: {
    newTitle: 'A new measure over time',
    editTitle: (name) => `Change ${name}`,
    lead: 'A measure follows one thing, for both women and men, equally often each time.',
    fields: {
      name: 'What is measured?',
      kind: 'What kind of number is it?',
      unit: 'Unit',
      of: 'Measured for',
      every: 'How often?',
      better: 'Which way is better?',
      source: 'Source',
      baselineEnd: 'Hold it against the time up to and including',
    },
    hints: {
      name: 'For example: Days to the first visit.',
      kind: '',
      unit: 'For example visits, days, hours. Not needed for shares.',
      of: '',
      every: 'More often is better: twelve weeks say more than three years.',
      better: '',
      source: 'Where the numbers come from: the case system, the bookings, your own count.',
      baselineEnd:
        'Optional. The last day before something was changed. Median and limits then come from the time before, and what comes later is held against them. Twelve values are needed.',
    },
    choose: 'Choose',
    womenMen: 'Women and men',
    girlsBoys: 'Girls and boys',
    fixed:
      'The kind, for whom and how often cannot be changed once there are values. Make a new measure instead.',
    submit: 'Save the measure',
  },
  removal: {
    title: 'Remove the measure',
    text: (n) =>
      n === 0
        ? 'The measure has no values.'
        : `The measure is removed with ${n === 1 ? 'its value' : `all its ${n} values`}. The audit trail remembers what stood there.`,
    submit: 'Remove the measure',
  },
  problems: {
    missing: () => 'Needs to be filled in.',
    'too-long': (limit) => `May have at most ${limit} characters.`,
    'unknown-choice': () => 'Choose one of the options.',
    'not-a-date': () => 'Cannot be read as a day or period.',
    'ambiguous-date': () => 'May be two different days. Write as 2026-03-12.',
    'other-period': () => 'Is a longer or shorter period than that of the measure.',
    'in-future': () => 'Has not begun yet.',
    'not-a-number': () => 'Cannot be read as a number.',
    'ambiguous-number': () => 'May be thousands or decimals. Write 1234 or 1.234.',
    dash: () => 'A dash may mean zero or not available. Write 0, or leave it empty.',
    negative: () => 'Cannot be below zero.',
    'not-whole': () => 'Must be a whole number.',
    'whole-missing': () => 'A share also needs what it is out of, and more than zero.',
    'part-over-whole': () => 'Is more than what it is out of.',
    'has-points': () => 'Cannot be changed once the measure has values.',
    twice: () => 'Appears twice with different values.',
    'too-many-cells': () =>
      'Has more cells than columns. Is the comma a decimal sign? Paste with tabs or semicolons between the cells.',
  },
  paste,
  charts: measureCharts,
  table: {
    columns: {
      'women-men': {
        date: 'period',
        women: 'women',
        womenOf: 'of women',
        men: 'men',
        menOf: 'of men',
        note: 'note',
      },
      'girls-boys': {
        date: 'period',
        women: 'girls',
        womenOf: 'of girls',
        men: 'boys',
        menOf: 'of boys',
        note: 'note',
      },
    },
    gap: 'gap',
  },
}
