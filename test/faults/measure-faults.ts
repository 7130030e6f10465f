import type { Fault } from './fault.ts'

const services = 'server/services/measures/measures.test.ts'
const analysis = 'domain/measures/analyse-measure.test.ts'
const table = 'domain/measures/read-points-table.test.ts'
const ofFew = 'figures about few stay in their organisation, whoever the improvement is shared with'

/** In measures over time: figures about few that get out, and what nobody knows that becomes something. */
export const measureFaults: readonly Fault[] = [
  {
    id: 'few-shown-to-all',
    careless: 'Showed figures about few to whoever may read the improvement.',
    file: 'server/services/measures/view-measure.ts',
    from: "may(ctx.person, 'measure.read-few', { organisationCode })",
    to: "may(ctx.person, 'improvement.read', { organisationCode, circle: 'public' })",
    caughtBy: [[services, ofFew]],
  },
  {
    id: 'charts-of-hidden',
    careless: 'Worked out gap, median and limits from the figures that are not shown.',
    file: 'server/services/measures/view-measure.ts',
    from: 'analysis: analyseMeasure(measure, points),',
    to: 'analysis: analyseMeasure(measure, stored),',
    caughtBy: [[services, ofFew]],
  },
  {
    id: 'nearly-all-shown',
    careless: 'Hid a share of few, and forgot that of all but few.',
    file: 'domain/measures/protect-points.ts',
    from: 'Math.min(value, of - value) < fewestShown',
    to: 'value < fewestShown',
    caughtBy: [[analysis, '"women":36']],
  },
  {
    id: 'missing-as-zero',
    careless: 'Took what was not known for zero.',
    file: 'domain/measures/check-point.ts',
    from: 'if (isUnknown(text)) return null',
    to: 'if (isUnknown(text)) return 0',
    caughtBy: [[table, 'gaps are kept as missing, never as zero, and told by line']],
  },
  {
    id: 'saved-in-part',
    careless: 'Saved the rows that could be read, and left out the others.',
    file: 'server/services/measures/import-points.ts',
    from: 'read.problems.length > 0 || ',
    to: '',
    caughtBy: [[services, 'one wrong row, or a change since the preview, and nothing is saved']],
  },
  {
    id: 'point-without-asking',
    careless: 'Saved a figure without asking who does.',
    file: 'server/services/measures/save-point.ts',
    from: "authorise(ctx, 'improvement.change', improvement)",
    to: 'ctx.person!',
    caughtBy: [
      [
        services,
        'only those who work in the organisation change anything, and a private measure is not there for others',
      ],
    ],
  },
]
