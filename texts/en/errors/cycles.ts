import { many } from '../../formats.ts'
import type { cycleErrors as sv } from '../../sv/errors/cycles.ts'

export const cycleErrors: typeof sv = {
  'no-such-cycle': () =>
    'There is no such cycle; somebody may have removed it. Nothing has been changed. Go to the improvement and choose from there.',
  'cycle-is-followed': (d) =>
    `Cycle ${d.next} builds on this cycle, which is therefore still there. Remove cycle ${d.next} first, if that is really what you want.`,
  'no-such-worksheet': () =>
    'There is no such worksheet; somebody may have removed it. Nothing has been changed. Go to the improvement and choose from there.',
  'no-such-method': () => 'The method has no worksheet. Nothing has been changed. Choose another method.',
  'improvement-has-work': (d) =>
    `The improvement has ${many(d.cycles, 'cycle', 'cycles')} and ${many(d.worksheets, 'worksheet', 'worksheets')} and has not been removed. Remove them first, if that is really what you want.`,
}
