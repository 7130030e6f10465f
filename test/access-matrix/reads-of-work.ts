import { anyone, file, leads, only, type Read, shared, supporting, thing } from './read.ts'
import { idOf, keyFigure } from './tenants.ts'
import { all, leading, readable, working } from './who.ts'

const ofImprovement = { improvement: idOf('own', 'improvement') }
/** The form of something new in an improvement. */
const inImprovement: Read = {
  at: ofImprovement,
  who: { own: working },
  refused: 404,
  known: readable,
  shows: ['improvement.title'],
}

/** What an organisation works with: self-assessments, improvements, challenges, goals, sets, coverage and reports. */
export const readsOfWork = {
  // Self-assessments.
  comparison: [{ who: { own: all, support: supporting, shared: true }, refused: 403 }],
  newOccasion: [only(...leading)],
  occasion: [
    thing('occasion', 'rating occasion', 'occasion_event.reason'),
    thing('occasion', 'agreeing occasion', 'occasion_event.reason'),
    thing('occasion', 'closed occasion', 'occasion_event.reason', 'occasion.shift_note'),
  ],
  rate: [
    {
      at: { occasion: idOf('own', 'rating occasion') },
      who: { invited: true },
      refused: 404,
      known: readable,
      shows: ['rating.comment'],
    },
  ],
  rateItem: [
    {
      at: { occasion: idOf('own', 'rating occasion'), item: '1' },
      who: { invited: true },
      refused: 404,
      known: readable,
      shows: ['rating.comment'],
    },
  ],
  saveRating: [{ ...leads, at: { occasion: idOf('own', 'rating occasion') } }],
  agree: [
    {
      at: { occasion: idOf('own', 'agreeing occasion') },
      who: { own: all, supportWhenShared: ['mentor', 'coordinator'] },
      refused: 404,
      known: readable,
      shows: ['consensus.reason'],
    },
  ],
  importWorkbook: [anyone],
  workbookFile: [
    { ...shared, at: { file: 'checklista-2018.xlsx' }, shows: ['consensus.reason'] },
    { ...anyone, at: { file: 'tom-checklista-2018.xlsx' } },
  ],

  // Improvements, challenges, goals, sets and coverage.
  improvements: [{ ...shared, shows: ['improvement.title'] }],
  ownImprovements: [{ ...shared, shows: ['improvement.title'] }],
  board: [{ ...shared, shows: ['improvement.title', 'improvement.owner_name'] }],
  newImprovement: [only(...working)],
  newOwnImprovement: [
    only(...working),
    { ...only(...working), query: `?challenge=${idOf('own', 'challenge')}`, shows: ['challenge.title'] },
  ],
  improvement: [
    thing(
      'improvement',
      'own-improvement',
      'improvement.title',
      'improvement_result.description',
      'follow_up.said',
      'improvement.ended_because',
      'improvement.aim',
    ),
    thing(
      'improvement',
      'improvement',
      'improvement.title',
      'improvement_result.description',
      'cycle.title',
      'worksheet.title',
    ),
  ],
  newMeasure: [
    {
      at: { improvement: idOf('own', 'improvement') },
      who: { own: working },
      refused: 404,
      known: readable,
      shows: ['improvement.title'],
    },
    {
      at: { improvement: idOf('own', 'improvement') },
      query: `?measure=${idOf('own', 'improvement measure')}`,
      who: { own: working },
      refused: 404,
      known: readable,
      shows: ['measure.name', 'measure.unit'],
    },
  ],
  measure: [thing('measure', 'improvement measure', 'measure.name', 'measure.source', 'measure_point.note')],
  measurePaste: [
    {
      at: { measure: idOf('own', 'improvement measure') },
      who: { own: working },
      refused: 404,
      known: readable,
      shows: ['measure.name'],
    },
  ],
  measureFile: [
    {
      ...shared,
      at: { measure: idOf('own', 'improvement measure'), file: 'matt.csv' },
      refused: 404,
      shows: ['measure_point.note'],
    },
  ],
  newResult: [inImprovement],
  newCycle: [inImprovement],
  cycle: [
    {
      ...thing(
        'improvement',
        'improvement',
        'improvement.title',
        'cycle.plan',
        'cycle.women',
        'cycle.because',
      ),
      at: { ...ofImprovement, cycle: idOf('own', 'improvement cycle') },
    },
  ],
  newWorksheet: [inImprovement, { ...inImprovement, query: '?method=lotus' }],
  worksheet: [
    {
      ...thing('improvement', 'improvement', 'worksheet.title', 'worksheet.answers'),
      at: { ...ofImprovement, worksheet: idOf('own', 'improvement worksheet') },
    },
  ],
  followUp: [
    {
      at: { improvement: idOf('own', 'own-improvement'), wave: '1' },
      who: { own: working },
      refused: 404,
      known: readable,
      shows: ['follow_up.said', 'follow_up.witness'],
    },
  ],
  staying: [{ ...shared, shows: ['follow_up.said', 'follow_up.witness'] }],
  challenges: [{ ...shared, shows: ['challenge.title'] }],
  newChallenge: [{ ...only(...working), query: `?keyFigure=${keyFigure}` }],
  challenge: [thing('challenge', 'challenge', 'challenge.title', 'challenge.seen', 'challenge.hypothesis')],
  goals: [{ ...shared, shows: ['goal.title'] }],
  newGoal: [only(...leading), { ...only(...leading), query: `?keyFigure=${keyFigure}` }],
  goal: [
    thing('goal', 'goal', 'goal.title', 'goal.reason'),
    thing('goal', 'ended goal', 'goal.ended_because'),
  ],
  sets: [anyone],
  newSet: [only(...working)],
  set: [thing('set', 'set', 'own_set.name', 'own_set.guidance')],
  coverage: [{ ...shared, shows: ['coverage_item.name'] }],
  coverageImport: [only(...working)],
  coverageItem: [
    { ...only(...working), at: { item: 'new' } },
    { ...only(...working), at: { item: idOf('own', 'coverage') }, shows: ['coverage_item.name'] },
  ],
  coverageFile: [{ ...shared, at: { file: 'x.csv' }, shows: ['coverage_item.name', 'coverage_item.note'] }],

  // Reports.
  organisationReports: [anyone],
  report: [{ ...shared, shows: ['report_text.body', 'improvement.title'] }],
  reportFile: [{ ...shared, at: { file: file.sv }, answers: 303, orders: true }],
  brief: [{ ...shared, shows: ['report_text.body'] }],
  briefFile: [{ ...shared, at: { file: file.sv }, answers: 303, orders: true }],
  yearReport: [{ ...shared, at: { year: '2025' }, shows: ['report_text.body'] }],
  yearReportFile: [{ ...shared, at: { year: '2025', file: file.sv }, answers: 303, orders: true }],
  setReport: [thing('set', 'set', 'own_set.name')],
  setReportFile: [
    {
      ...shared,
      at: { set: idOf('own', 'set'), file: file.sv },
      refused: 404,
      answers: 303,
      orders: true,
    },
  ],
  adoptedReport: [thing('report', 'adopted year report', 'report_frozen.body')],
  adoptReport: [
    {
      at: { report: idOf('own', 'review year report') },
      who: { own: leading },
      refused: 404,
      known: readable,
    },
  ],
  adoptedReportFile: [
    {
      ...shared,
      at: { report: idOf('own', 'adopted year report'), file: file.sv },
      refused: 404,
      shows: ['report_file.bytes'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Read[]>>
