import type { measureErrors as swedish } from '../../sv/errors/measures.ts'

export const measureErrors: typeof swedish = {
  'no-such-measure': () =>
    'The measure does not exist, or is not shared with you. Go to the improvement and choose from there.',
  'no-such-point': () =>
    'The value is no longer there. Somebody else may have removed it. Nothing has been changed.',
  'too-many-measures': (d) =>
    `An improvement can have at most ${d.most} measures. Nothing is saved. Remove one that is not used first.`,
  'too-many-points': (d) =>
    `A measure can have at most ${d.most} values. Nothing is saved. Measure less often, or begin a new measure.`,
  'improvement-has-measures': (d) =>
    d.measures === 1
      ? 'The improvement has a measure and is still there. Remove the measure first.'
      : `The improvement has ${d.measures} measures and is still there. Remove the measures first.`,
}
