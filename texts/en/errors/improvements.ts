import type { improvementErrors as swedish } from '../../sv/errors/improvements.ts'

export const improvementErrors: typeof swedish = {
  'no-such-improvement': () =>
    'There is no such improvement. It may have been removed. Go to the list of improvements of the organisation.',
  'no-such-result': () =>
    'The result no longer exists; somebody may have removed it. What you wrote is still here. If you save again it is added as a new result.',
  'improvement-has-results': (d) =>
    `The improvement has ${d.results} ${d.results === 1 ? 'result' : 'results'} and has not been removed. Remove the results first, if that is really what you want.`,
  'outcome-carries-effect': () =>
    'A societal effect of the same improvement rests on this outcome. Nothing has changed. Remove or move the societal effect first.',
}
