import type { Deed } from './deed.ts'
import { idOf, keyFigure } from './tenants.ts'
import { added, changed, leading, readable } from './who.ts'

const analysis = { title: 'Ny', what: 'Ny', version: '1' }
const goal = { goal: idOf('own', 'goal') }
const ended = { ...changed, who: { own: leading } } as const
const set = { set: idOf('own', 'set') }
const content = { name: 'Ny', guidance: '', keyFigures: keyFigure, version: '1' }
const item = {
  kind: 'report',
  name: 'Ny',
  keptBy: '',
  individualBased: 'yes',
  keptSince: '2020-01-01',
  version: '1',
}

/** What can be done with challenges, goals, sets and coverage. */
export const deedsOfStatistics: readonly Deed[] = [
  {
    ...changed,
    name: 'challenge',
    deed: 'analyse',
    at: { challenge: idOf('own', 'challenge') },
    form: analysis,
    done: 'challenge-analysed',
  },
  {
    ...changed,
    name: 'challenge',
    deed: 'set aside',
    at: { challenge: idOf('own', 'challenge') },
    form: { intent: 'set-aside', because: 'Ny' },
    done: 'challenge-set-aside',
  },
  {
    ...changed,
    name: 'challenge',
    deed: 'take up',
    at: { challenge: idOf('own', 'set-aside challenge') },
    before: [`delete from challenge where id = '${idOf('own', 'challenge')}'`],
    form: { intent: 'take-up' },
    done: 'challenge-taken-up',
  },
  {
    ...added,
    name: 'newChallenge',
    deed: 'raise',
    query: '?keyFigure=N00957',
    form: { title: 'Ny', about: 'women', snapshot: '' },
    done: 'challenge-raised',
  },
  {
    ...ended,
    name: 'goal',
    deed: 'reword',
    at: goal,
    form: { intent: 'reword', title: 'Ny', reason: '', decidedBy: '', version: '1' },
    done: 'goal-reworded',
  },
  {
    ...ended,
    name: 'goal',
    deed: 'confirm its key figure',
    at: goal,
    form: { intent: 'confirm', newTitle: 'Mediannettoinkomst, kr/inv 20+', version: '1' },
    done: 'goal-confirmed',
  },
  {
    ...ended,
    name: 'goal',
    deed: 'end',
    at: goal,
    form: { intent: 'end', because: 'Ny', version: '1' },
    done: 'goal-ended',
  },
  {
    name: 'newGoal',
    deed: 'set',
    query: `?keyFigure=${keyFigure}`,
    form: { title: 'Ny', wanted: 'at-least', target: '400000', byYear: '2030', reason: '', decidedBy: 'KS' },
    who: { own: leading },
    refused: 403,
    done: 'goal-set',
  },
  { ...added, name: 'newSet', deed: 'save', form: content, done: 'own-set-added' },
  ...(['search', 'add'] as const).map((what): Deed => ({
    ...added,
    name: 'newSet',
    deed: `${what} key figures without saving`,
    form: { ...content, do: what, q: 'inkomst', add: keyFigure },
    done: null,
  })),
  ...(['search', 'add'] as const).map((what): Deed => ({
    ...changed,
    name: 'set',
    deed: `${what} key figures without saving`,
    at: set,
    form: { ...content, do: what, q: 'inkomst', add: keyFigure },
    // The page itself is theirs to read, and nothing is saved.
    who: readable,
    done: null,
  })),
  { ...changed, name: 'set', deed: 'change', at: set, form: content, done: 'own-set-changed' },
  {
    ...changed,
    name: 'set',
    deed: 'remove',
    at: set,
    before: [`delete from report where set_id = '${set.set}'`],
    form: { do: 'remove' },
    done: 'own-set-removed',
  },
  {
    ...added,
    name: 'coverageItem',
    deed: 'add',
    at: { item: 'new' },
    form: item,
    done: 'coverage-added',
  },
  {
    ...added,
    name: 'coverageItem',
    deed: 'change',
    at: { item: idOf('own', 'coverage') },
    form: item,
    done: 'coverage-changed',
  },
  {
    ...added,
    name: 'coverageImport',
    deed: 'read in',
    form: { pasted: 'slag;namn;individbaserad;förs sedan\nrapport;Ny;ja;2020-01-01' },
    done: 'coverage-added',
  },
]
