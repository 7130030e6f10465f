import type { Deed } from './deed.ts'
import { deedsOfAssessments } from './deeds-of-assessments.ts'
import type { Who } from './expectation.ts'
import { idOf, keyFigure } from './tenants.ts'

const leading = ['strategist', 'manager'] as const
const working = [...leading, 'contributor'] as const
const all = [...working, 'politician', 'reader', 'auditor'] as const
const readable: Who = { own: all, shared: true }

const improvement = { improvement: idOf('own', 'improvement') }
const written = { title: 'Ny', area: 'idrott', version: '1' }
const result = { step: 'activity', date: '2026-11-01', description: 'Ny', evidence: 'Ny', of: 'women-men' }
const changed = { who: { own: working }, refused: 404, known: readable } as const
const added = { who: { own: working }, refused: 403 } as const

const ofImprovements: readonly Deed[] = [
  { ...added, name: 'newImprovement', deed: 'add', form: written, done: 'improvement-added' },
  { ...added, name: 'newOwnImprovement', deed: 'add', form: written, done: 'improvement-added' },
  {
    ...changed,
    name: 'improvement',
    deed: 'change',
    at: improvement,
    form: written,
    done: 'improvement-changed',
  },
  {
    ...changed,
    name: 'improvement',
    deed: 'remove',
    at: improvement,
    before: ['delete from improvement_result'],
    form: { intent: 'remove-improvement' },
    done: 'improvement-removed',
  },
  {
    ...changed,
    name: 'improvement',
    deed: 'remove a result',
    at: improvement,
    form: { intent: 'remove-result', result: idOf('own', 'improvement result') },
    done: 'result-removed',
  },
  { ...changed, name: 'newResult', deed: 'add', at: improvement, form: result, done: 'result-added' },
  {
    ...changed,
    name: 'newResult',
    deed: 'change',
    at: improvement,
    form: { ...result, result: idOf('own', 'improvement result'), version: '1' },
    done: 'result-changed',
  },
]

const analysis = { title: 'Ny', what: 'Ny', version: '1' }
const goal = { goal: idOf('own', 'goal') }
const ended = { who: { own: leading }, refused: 404, known: readable } as const
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

const ofStatistics: readonly Deed[] = [
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

/** What can be done with self-assessments, improvements, challenges, goals, sets and coverage. */
export const deedsOfWork: readonly Deed[] = [...deedsOfAssessments, ...ofImprovements, ...ofStatistics]
