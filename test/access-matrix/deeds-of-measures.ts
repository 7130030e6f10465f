import type { Deed } from './deed.ts'
import { idOf } from './tenants.ts'
import { changed } from './who.ts'

const measure = { measure: idOf('own', 'improvement measure') }
const measured = { kind: 'count', unit: 'besök', of: 'women-men', every: 'week', better: 'lower' }
const period = { date: '2026-06-01', women: '31', men: '21' }

/** What can be done with the measures of an improvement. */
export const deedsOfMeasures: readonly Deed[] = [
  {
    ...changed,
    name: 'newMeasure',
    deed: 'add',
    at: { improvement: idOf('own', 'improvement') },
    form: { ...measured, name: 'Ny' },
    done: 'measure-added',
  },
  {
    ...changed,
    name: 'newMeasure',
    deed: 'change',
    at: { improvement: idOf('own', 'improvement') },
    form: { ...measured, name: 'Ny', measure: measure.measure, version: '1' },
    done: 'measure-changed',
  },
  {
    ...changed,
    name: 'measure',
    deed: 'save a point',
    at: measure,
    form: { ...period, intent: 'save-point', seen: '' },
    done: 'measure-points-saved',
  },
  {
    ...changed,
    name: 'measure',
    deed: 'remove a point',
    at: measure,
    form: { intent: 'remove-point', period: '2026-01-05' },
    done: 'measure-point-removed',
  },
  {
    ...changed,
    name: 'measure',
    deed: 'remove',
    at: measure,
    form: { intent: 'remove-measure' },
    done: 'measure-removed',
  },
  ...(['preview', 'swap'] as const).map((what): Deed => ({
    ...changed,
    name: 'measurePaste',
    deed: `${what} without saving`,
    at: measure,
    form: { do: what, text: '2026-06-01;31;21', swapped: 'no' },
    done: null,
  })),
  {
    ...changed,
    name: 'measurePaste',
    deed: 'save',
    at: measure,
    form: { do: 'save', text: '2026-06-01;31;21', swapped: 'no', version: '1' },
    done: 'measure-points-saved',
  },
]
