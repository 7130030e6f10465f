import { many } from '../formats.ts'
import type { ReportsTexts } from '../sv/reports.ts'
import { participation } from './reports/participation.ts'
import { assessment } from './reports/assessment.ts'
import { comparison } from './reports/comparison.ts'
import { improvements } from './reports/improvements.ts'
import { indication } from './reports/indication.ts'

export const reports: ReportsTexts = {
  title: 'Result report',
  fileNames: {
    organisation: 'result-report',
    round: 'round-report',
    meeting: 'meeting-pack',
    brief: 'one-page',
    year: 'yearly-report',
    set: 'key-figure-set',
    archive: 'archive',
  },
  missing: {
    unrated: 'not rated',
    unknown: 'don’t know',
    'not-applicable': 'not applicable',
    'no-data': '..',
  },
  noDataSign: 'Two dots (..) mean that the figure is not available.',
  nNotKnown: 'number not known',
  counted: {
    statements: (n) => `${n} statements`,
    raters: (n) => `${n} people who rated`,
    organisations: (n) => `${n} organisations`,
    improvements: (n) => `${n} improvements`,
    answers: (n) => `${n} answers`,
  },
  units: {
    points: 'points',
    statements: 'statements',
    organisations: 'organisations',
    people: 'people',
    occasions: 'self-assessments',
    improvements: 'improvements',
    results: 'results',
  },
  labels: {
    rating: (item, title, occasion) => `${item}. ${title}, ${occasion}`,
    score: {
      sum: (occasion) => `Sum, ${occasion}`,
      max: (occasion) => `Highest possible sum, ${occasion}`,
      rated: (occasion) => `Rated statements, ${occasion}`,
      raters: (occasion) => `People who rated, ${occasion}`,
    },
    change: (item, title, from, to) => `${item}. ${title}, shift from ${from} to ${to}`,
    totalChange: (from, to) => `Shift in sum from ${from} to ${to}`,
    n: (label) => `n, ${label}`,
    of: (organisation, label) => `${organisation}: ${label}`,
    groupMean: (item, title) => `${item}. ${title}, mean of the group`,
    mean: (item, title, occasion) => `${item}. ${title}, mean at ${occasion}`,
    meanChange: (item, title, from, to) => `${item}. ${title}, shift of the mean from ${from} to ${to}`,
    published: (item, title, occasion) => `${item}. ${title}, published mean, ${occasion}`,
    improvements: 'Improvements',
    withoutResult: 'Improvements without a result so far',
    results: 'Results',
    resultsOn: (step) => `Results on the step ${step.toLowerCase()}`,
    improvementsOn: (step) => `Improvements with results on the step ${step.toLowerCase()}`,
    reached: (step) => `Improvements that have reached the step ${step.toLowerCase()} and no further`,
    measured: (measure, who, when) => `${measure}: ${who}, ${when}`,
    participants: {
      learners: 'Participating organisations',
      mentors: 'Mentors',
      supporting: 'Supporting mentors',
      withdrew: 'Organisations that withdrew',
      silent: 'Organisations that handed in no report',
    },
    closedAt: (meeting) => `Closed self-assessments, ${meeting}`,
    closedOf: (organisation) => `${organisation}: closed self-assessments`,
    improvementsOf: (organisation) => `${organisation}: improvements`,
    closed: 'Closed self-assessments in the round',
    assessed: 'Organisations with at least one closed self-assessment',
  },
  statementOf: (item, title, version) => `${item}. ${title} (checklist ${version})`,
  sexes: {
    'women-men': { women: 'women', men: 'men', gap: 'women minus men' },
    'girls-boys': { women: 'girls', men: 'boys', gap: 'girls minus boys' },
  },
  sexRows: {
    'women-men': { women: 'Women', men: 'Men', gap: 'Women minus men' },
    'girls-boys': { women: 'Girls', men: 'Boys', gap: 'Girls minus boys' },
  },
  measuredAt: { before: 'before', after: 'after', change: 'change' },
  fromOccasions: (names, workbook) =>
    `Common self-assessment ${names.join(' and ')}${workbook ? ', read from a workbook' : ''}`,
  fromImprovements: 'Improvements recorded in Jämsides',
  fromParticipation: 'The list of participants of the round in Jämsides',
  fromRoundOccasions: 'Closed common self-assessments of the round',
  document: {
    contents: 'Contents',
    page: 'Page',
    ofPages: [' of ', ''],
    table: 'Table',
    figure: 'Figure',
    tables: 'Tables',
    figures: 'Figures',
    continued: 'cont.',
    fictionalShort: 'Made-up example',
    replaced:
      'Characters that the font of the report lacks are shown as □. The web page shows them as written.',
    onlyIn: {
      sv: 'The text exists in Swedish only.',
      en: 'The text exists in English only.',
    },
  },
  statement:
    'The figures rest on the organisations’ own ratings. They are an indication of how far the work has come, meant for following one’s own progress over time. They are neither a certificate nor a ranking.',
  facts: {
    organisation: 'Organisation',
    round: 'Round',
    period: 'Period',
    group: 'Group',
    groups: 'Groups',
    mentor: 'Mentor',
    generated: 'Produced',
  },
  sections: {
    purpose: 'Purpose',
    participation: 'Participation',
    'self-assessment': 'Self-assessment and shift',
    comparison: 'Comparison',
    improvements: 'Improvements on the results chain',
    indication: 'Indication by the rules of the model',
    exchange: 'Exchange between participants',
    lessons: 'Lessons',
    meeting: 'The meeting',
    preparation: 'To prepare',
    'side-by-side': 'Ratings side by side',
    shift: 'What has moved',
    questions: 'Questions to ask',
    notes: 'Notes',
    decided: 'What we have decided',
    standing: 'Where we stand',
    statistics: 'Women and men in the statistics',
    'about-set': 'About the set and how to read it',
    'not-shown': 'What is missing, and why',
    method: 'How we have calculated',
    ahead: 'Next year',
    sources: 'Sources',
  },
  purpose: {
    about: (name, programme) => `This report is about ${name}, a round of the programme ${programme}.`,
    openRound: 'The round is under way. The report shows how things stood on the day it was produced.',
    plannedRound: 'The round has not begun.',
    notes: 'Worth knowing about the round',
  },
  participation,
  assessment,
  comparison,
  roundAssessment: {
    none: 'There are no self-assessments from the round in Jämsides. They come in when the workbooks of the participants are read in.',
    single: (name, occasion, n) =>
      `${name}: the means are from ${occasion}, where ${many(n, 'organisation has closed its self-assessment', 'organisations have closed their self-assessments')}. Nobody has two closed self-assessments, so no shift can be shown.`,
    pair: (d) =>
      `${many(d.n, 'organisation has', 'organisations have')} closed the self-assessment at both ${d.from} and ${d.to}. Only these are included, so that the shift is about the same organisations.`,
    direction: (up, down, same) =>
      `The mean has risen for ${many(up, 'statement', 'statements')}, fallen for ${down} and is unchanged for ${same}.`,
    caption: (name) => `Mean per statement in the round. ${name}`,
    chartCaption: (name, from, to) => `Mean per statement, ${from} and ${to}. ${name}`,
    change: 'Shift',
    n: 'n',
    note: 'Every organisation counts alike. n is the number of organisations that rated the statement on both occasions; only they are in the means.',
    singleNote:
      'Every organisation counts alike. n is the number of organisations that have rated the statement.',
  },
  improvements,
  indication,
  sources: {
    data: (name, date) =>
      `Self-assessments, improvements and lessons have been entered in Jämsides by ${name} and were read on ${date}.`,
    roundData: (date) =>
      `Self-assessments, improvements and lessons have been entered in Jämsides by the participants and were read on ${date}.`,
    instrument: (title, count, scale) => `${title}: ${count} statements, scale ${scale}.`,
    calculation:
      'Means are given with the number behind them (n). Missing, unknown and not applicable answers never count as zero.',
  },
}
