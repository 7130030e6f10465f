import { many } from '../formats.ts'
import type { YearReportTexts } from '../sv/year-report.ts'

export const yearReport: YearReportTexts = {
  title: (year) => `Gender equality report ${year}`,
  to: {
    municipality: 'To the municipal council',
    region: 'To the regional council',
    federation: 'To the leadership of the federation',
    district: 'To the political leadership',
    company: 'To the leadership of the company',
    other: 'To the leadership of the organisation',
  },
  facts: { year: 'Year', rounds: 'Rounds' },

  about: (organisation, year) =>
    `The report gathers what ${organisation} has entered in Jämsides about its work for gender equality during ${year}: self-assessments, improvements, and what they have led to for women and men.`,
  notOver: (date) => `The year is not over. The report shows where things stood on ${date}.`,
  notBegun: 'The year has not begun. The report shows only what is planned.',
  nothing: (year) =>
    `Nothing has been entered in Jämsides for ${year}. That does not mean that nothing was done, only that the report has nothing to show.`,
  limits:
    'Cases and decisions are not entered in Jämsides. Of decisions the report says only what the organisation wrote in its self-assessments. Figures for women and men are the national statistics that have been fetched and what the improvements measured.',
  summaryCaption: (year) => `The year ${year} in figures`,
  what: 'What',
  number: 'Number',
  counts: {
    meetings: 'Meetings held in the rounds',
    assessments: 'Closed self-assessments',
    begun: 'Improvements that began',
    withResults: 'Improvements with new results',
    results: 'New results',
    measured: 'Of these, measured for both women and men',
  },
  meetingsUnit: 'meetings',
  fromOccasions: 'Common self-assessments closed during the year',
  summaryNote: 'The numbers cover what has been entered in Jämsides with a date in the year.',

  decided: {
    lead: (occasion) =>
      `This is what the group agreed at ${occasion} on what politicians answer for. The rating is the organisation’s own.`,
    caption: (name) => `What politicians have decided and ask for. ${name}`,
    statement: 'Statement',
    rating: 'Rating',
    reason: 'Reason',
    evidence: 'Evidence',
  },

  participation: {
    inRound: (organisation, kind, round) =>
      ({
        learner: `${organisation} is a participant in ${round}.`,
        mentor: `${organisation} is a mentor in ${round}.`,
        'supporting-mentor': `${organisation} is a supporting mentor in ${round}.`,
      })[kind],
    left: 'The organisation has withdrawn.',
    caption: (year) => `Meetings in ${year} and the self-assessments at them`,
    noMeetings: 'No meeting of the round is dated in the year.',
    round: 'Round',
    notEntered: 'none in Jämsides',
    undated: (names) => `Meetings without a date that may have been held during the year: ${names}.`,
  },

  assessment: {
    none: (year) => `No self-assessment was closed in ${year}.`,
    baseline: (occasion, date) =>
      date === null
        ? `${occasion} is from an earlier year or has no date, and is shown so that the shift can be seen.`
        : `${occasion} is from ${date} and is shown so that the shift can be seen.`,
    first: 'It is the first one on this checklist and level, so no shift can be counted.',
    broken: (from, to) =>
      `The checklist has changed from ${from} to ${to}. The points cannot be compared directly, so the line is broken and no shift is counted across the change.`,
    summaryCaption: (year) => `Self-assessments closed in ${year}`,
    occasion: 'Occasion',
    checklist: 'Checklist',
    sum: 'Sum',
    max: 'Highest',
    rated: 'Rated (n)',
    raters: 'Who rated',
    ratersUnknown: 'not stated',
    ratersOf: (count, roles) => `${many(count, 'person', 'people')}: ${roles}`,
    undated: (names) =>
      `Without a date, and therefore not in the figures of the year: ${names}. They belong to rounds that ran during the year.`,
    underWay: (occasion) => `The self-assessment at ${occasion} is not closed and is not included.`,
    linesCaption: 'Points as a share of the highest possible, all years',
  },

  improvements: {
    none: (year) => `No improvement began, was changed or gave results in ${year}.`,
    summary: (d) =>
      `In ${d.year}, ${many(d.begun, 'improvement', 'improvements')} began. ${many(d.withResults, 'improvement', 'improvements')} gave new results, ${d.results} in all.`,
    chartCaption: (year) => `Number of new results per step of the results chain, ${year}`,
    tableCaption: (year) => `New results and improvements per step of the results chain, ${year}`,
    states: {
      begun: 'Began during the year. No result so far.',
      'begun-with-results': 'Began during the year.',
      results: 'Began earlier and gave new results during the year.',
      'worked-on': 'Began earlier and was changed during the year. No new result.',
    },
    resultsCaption: (title, year) => `Results in ${year} of “${title}”`,
    earlier: 'Results from earlier years',
    earlierLead:
      'These results are from earlier years, in improvements where nothing new has been entered this year. The report does not say whether they still stand; that needs to be followed up.',
    earlierCaption: 'Results from earlier years that were not followed up this year',
    improvement: 'Improvement',
    step: 'Step',
    date: 'Date',
    result: 'Result',
    age: 'Age',
    overAYear: 'more than a year',
    underAYear: 'a year at most',
  },

  statistics: {
    lead: 'The figures come from the improvements’ own measurements, before and after, for both sexes. That something has changed does not in itself say why.',
    caption: (year) => `Measured changes for women and men, ${year}`,
  },

  ahead: {
    caption: 'Meetings to come',
    meeting: 'Meeting',
    theme: 'Theme',
    undated: (round, names) => `In ${round}, dates remain to be set for ${names}.`,
    without: 'Improvements without a result so far',
    withOwner: (title, owner) => `${title} (responsible: ${owner})`,
    underWay: (occasion) => `The self-assessment at ${occasion} is to be closed.`,
  },

  sources: {
    data: (name, date) =>
      `Self-assessments and improvements have been entered in Jämsides by ${name} in all its rounds and were read on ${date}.`,
    year: 'The year is decided by the date of the self-assessment itself, otherwise of its meeting, and by the date of the result. An improvement counts from the day on which it was entered, or from its first result where that is earlier.',
  },

  links: {
    title: 'Yearly reports',
    lead: 'The year’s work for gender equality, gathered from all rounds.',
    of: (year) => `Gender equality report ${year}`,
  },
}
