import type { setErrors as swedish } from '../../sv/errors/sets.ts'

export const setErrors: typeof swedish = {
  'no-such-set': () =>
    'That set is not here. Nothing has changed. It may have been removed; go to the sets of the organisation and choose one of them.',
  'set-has-report': (d) =>
    `There ${d.reports === 1 ? 'is a report' : `are ${d.reports} reports`} about the set, so it has not been removed. Rename it if it is not to be used any more.`,
}
