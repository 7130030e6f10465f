import type { Deed } from './deed.ts'
import { idOf } from './tenants.ts'
import { changed } from './who.ts'

const improvement = { improvement: idOf('own', 'improvement') }
const cycle = { ...improvement, cycle: idOf('own', 'improvement cycle') }
const worksheet = { ...improvement, worksheet: idOf('own', 'improvement worksheet') }
const planned = {
  title: 'Ny',
  plan: 'Ny',
  prediction: 'Ny',
  begunOn: '2026-11-01',
  studyOn: '2026-11-15',
  version: '1',
}
const written = { title: 'Ny', 'box.choice.why': 'Ny', version: '1' }

/** What can be done with the cycles and worksheets of an improvement. */
export const deedsOfTrials: readonly Deed[] = [
  { ...changed, name: 'newCycle', deed: 'add', at: improvement, form: planned, done: 'cycle-added' },
  { ...changed, name: 'cycle', deed: 'change', at: cycle, form: planned, done: 'cycle-changed' },
  {
    ...changed,
    name: 'cycle',
    deed: 'remove',
    at: cycle,
    form: { intent: 'remove-cycle' },
    done: 'cycle-removed',
  },
  {
    ...changed,
    name: 'newWorksheet',
    deed: 'add',
    at: improvement,
    form: { ...written, method: 'lotus' },
    done: 'worksheet-added',
  },
  {
    ...changed,
    name: 'worksheet',
    deed: 'change',
    at: worksheet,
    form: written,
    done: 'worksheet-changed',
  },
  {
    ...changed,
    name: 'worksheet',
    deed: 'remove',
    at: worksheet,
    form: { intent: 'remove-worksheet' },
    done: 'worksheet-removed',
  },
]
