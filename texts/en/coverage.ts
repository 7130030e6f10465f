import type { CoverageTexts } from '../sv/coverage.ts'

/** Words on coverage by sex: how much of an organisation's own material is split into women and men. */
export const coverage: CoverageTexts = {
  title: 'Coverage by sex',
  titleOf: (name) => `${name}: statistics, goals and reports split by sex`,
  lead: (d) =>
    `${d.now.split} of ${d.now.n} individual-based statistics, goals and reports are split by sex, ${d.now.percent} per cent${d.before ? `; a year ago ${d.before.percent} per cent (n = ${d.before.n})` : ''}.`,
  leadEmpty: 'Nothing has been said here yet about what is split by sex.',
  leadNone:
    'Nothing of what is listed here is individual-based at present, so there is no share to work out.',
  empty:
    'Make a list of the statistics, goals and reports that the organisation keeps itself. Begin with the ten that are most often on the table of the board. Say of each whether it is about individuals, and whether it is split into women and men.',
  add: 'Add',
  addMany: 'Read in many at once',
  onlyEditors: 'Whoever has a role in the organisation can add to the list. Step in as somebody there.',
  kinds: { statistic: 'Statistics', goal: 'Goals', report: 'Reports' },
  inAll: 'All',
  nowTitle: 'Now',
  nowCaption: 'Share split by sex, now and a year ago',
  what: 'Kind',
  split: 'Split by sex',
  n: 'Individual-based (n)',
  share: 'Share',
  before: 'A year ago',
  percent: (value) => `${value}%`,
  percentWithN: (d) => `${d.percent}% (n = ${d.n})`,
  noShare: '–',
  notCounted: (n) =>
    n === 1
      ? '1 item is not about individuals and is not counted: it cannot be split by sex.'
      : `${n} items are not about individuals and are not counted: they cannot be split by sex.`,
  goalsCounted: (n) =>
    n === 1
      ? '1 goal set in Jämsides is counted too: it is for both women and men. If it also stands in the list below, it is counted once.'
      : `${n} goals set in Jämsides are counted too: they are for both women and men. What also stands in the list below is counted once.`,
  lineTitle: 'Over time',
  figureTitle: (name) => `Share split by sex in ${name}`,
  figureN: (n) => (n === 1 ? '1 item today' : `${n} items today`),
  figureSource: 'The organisation’s own list, and goals set in Jämsides',
  figureNote:
    'All that is individual-based and was kept on that day. The axis always runs from 0 to 100 per cent.',
  day: 'Day',
  point: (d) => `${d.day}: ${d.percent} per cent, ${d.split} of ${d.n}`,
  described: (d) => `From ${d.first} to ${d.last}.`,
  listTitle: 'The list',
  listCaption: 'Own statistics, goals and reports',
  columns: { name: 'Name', kind: 'Kind', keptBy: 'Kept by', since: 'Split by sex', change: 'Change' },
  kindsOne: { statistic: 'statistic', goal: 'goal', report: 'report' },
  splitSince: (day) => `since ${day}`,
  notYet: 'not yet',
  notIndividual: 'not individual-based',
  ended: (day) => `ended ${day}`,
  changeOf: (name) => `Edit ${name}`,
  download: 'Take out the list',
  downloads: { csv: 'As a table (CSV)', json: 'As data (JSON)' },
  downloadNote: 'The files can be read in again, here or in another installation.',
  saved: 'Saved.',
  imported: (d) => `Read in: ${d.added} new, ${d.changed} changed, ${d.same} were here already just so.`,
  guidanceTitle: 'Why, and how to read the meter',
  guidance: [
    'Official statistics based on individuals are to be split by sex unless there are special reasons against it. That is section 14 of the Swedish ordinance (2001:100) on official statistics. For the own statistics of a municipality or region it is an aim you set yourselves, and one of the statements of the checklist for gender mainstreaming.',
    'Split by sex means that both women and men are shown, side by side, all through the material. A total with a remark about the women is not enough.',
    'The share is worked out only on what is about individuals. Kilometres of road cannot be split by sex, but the number of people who travel on them can.',
    'A share of few items moves a lot. So always look at n beside the percentage, and at whether the list has grown longer.',
  ],
  ruleLink: 'Ordinance (2001:100) on official statistics, in Swedish',

  form: {
    newTitle: 'Add to the list',
    editTitle: (name) => `Edit ${name}`,
    lead: 'A statistic, a goal or a report that the organisation keeps itself.',
    fields: {
      kind: 'Kind',
      name: 'Name',
      keptBy: 'Kept by',
      individualBased: 'Is it about individuals?',
      keptSince: 'Kept since',
      splitSince: 'Split by sex since',
      endedOn: 'Ended',
      note: 'Note',
    },
    nameHint: 'As you call it.',
    keptByHint: 'Board, administration or unit.',
    individualHint: 'Users, pupils, staff, visitors: yes. Buildings, and kronor without a recipient: no.',
    keptSinceHint: 'If the day is not known, the first of the year will do.',
    splitSinceHint: 'Leave empty if it is not split by sex yet.',
    endedOnHint: 'Fill in when it is no longer kept. It then counts until that day.',
    yes: 'Yes',
    no: 'No',
  },
  problems: {
    missing: () => 'Needs to be filled in.',
    'too-long': (limit) => `May be at most ${limit} characters.`,
    'unknown-choice': () => 'Cannot be read. Write one of the choices.',
    'not-a-date': () => 'Cannot be read as a day. Write it as 2026-03-12.',
    'in-future': () => 'That day has not come yet.',
    'before-kept': () => 'Lies before the day on which it began to be kept.',
    'not-individual': () =>
      'It is not about individuals and so cannot be split by sex. Empty the day or change the answer.',
    'name-taken': () => 'Is in the list already: the same kind and name, kept by the same unit.',
    twice: () => 'Stands twice in the table.',
  },

  import: {
    title: 'Read in many at once',
    lead: 'Paste a table from a spreadsheet, or choose a file. All of it comes in, or nothing.',
    how: 'The first row holds the heads. These are needed: kind, name, individual-based and kept since. An item that is here already, with the same kind, name and unit, is changed to what the table says. Nothing is removed.',
    example: 'It can look like this',
    paste: 'Paste the table',
    file: 'Or choose a file',
    fileHint: 'CSV or JSON, like those taken out here. UTF-8, at most 2 MB.',
    submit: 'Read in',
    refusedTitle: (n) =>
      n === 1
        ? 'One cell needs to be corrected. Nothing has been read in.'
        : `${n} cells need to be corrected. Nothing has been read in.`,
    cell: (d) =>
      `Row ${d.line}${d.column > 0 ? `, column ${d.column}` : ''} (${d.head})${d.value === '' ? '' : `, “${d.value}”`}: ${d.problem}`,
    more: (n) => `… and ${n} more.`,
    empty: 'There are no rows to read in. Paste a table with heads and at least one row, or choose a file.',
    notJson: 'The file begins like JSON but cannot be read as such. Nothing has been read in.',
    tooMany: (d) =>
      `The table has ${d.rows} rows, and at most ${d.most} are read in at once. Nothing has been read in. Divide it.`,
    noHeads: (heads) => `These heads are missing in the first row: ${heads}. Nothing has been read in.`,
  },
  table: {
    columns: {
      kind: 'kind',
      name: 'name',
      keptBy: 'kept by',
      individualBased: 'individual-based',
      keptSince: 'kept since',
      splitSince: 'split by sex since',
      endedOn: 'ended',
      note: 'note',
    },
    kinds: { statistic: 'statistic', goal: 'goal', report: 'report' },
    yes: 'yes',
    no: 'no',
  },
  exampleRow: 'statistic;Users of home care;Social services;yes;2015-01-01;2019-01-01;;',
  fileName: 'coverage-by-sex',
  link: 'Statistics split by sex',
}
