import type { Deed } from './deed.ts'
import { idOf } from './tenants.ts'
import { added, changed, readable } from './who.ts'

const improvement = { improvement: idOf('own', 'improvement') }
const written = { title: 'Ny', area: 'idrott', version: '1' }
const result = { step: 'activity', date: '2026-11-01', description: 'Ny', evidence: 'Ny', of: 'women-men' }

/** What can be done with improvements, their results, and what has become of them. */
export const deedsOfImprovements: readonly Deed[] = [
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
  ...(['newImprovement', 'newOwnImprovement'] as const).map((name): Deed => ({
    ...added,
    name,
    deed: 'search key figures without saving',
    form: { ...written, do: 'search', q: 'inkomst' },
    done: null,
  })),
  {
    ...changed,
    name: 'improvement',
    deed: 'search key figures without saving',
    at: improvement,
    form: { ...written, do: 'search', q: 'inkomst' },
    // The page itself is theirs to read, and nothing is saved.
    who: readable,
    done: null,
  },
  {
    ...changed,
    name: 'board',
    deed: 'finish',
    form: { ...improvement, intent: 'move-improvement', state: 'finished', version: '1' },
    done: 'improvement-moved',
  },
  {
    ...changed,
    name: 'improvement',
    deed: 'stop',
    at: improvement,
    form: { intent: 'move-improvement', state: 'stopped', endedBecause: 'Ny', version: '1' },
    done: 'improvement-moved',
  },
  {
    ...changed,
    name: 'improvement',
    deed: 'take up again',
    at: { improvement: idOf('own', 'own-improvement') },
    form: { intent: 'move-improvement', state: 'ongoing', version: '1' },
    done: 'improvement-moved',
  },
  {
    ...changed,
    name: 'improvement',
    deed: 'remove',
    at: improvement,
    before: [
      'delete from improvement_result',
      'delete from cycle',
      'delete from worksheet',
      'delete from example',
      'delete from measure',
    ],
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
  {
    ...changed,
    name: 'followUp',
    deed: 'answer',
    at: { improvement: idOf('own', 'own-improvement'), wave: '1' },
    before: ['delete from follow_up'],
    form: { fate: 'in-use', witness: 'Ny', said: 'Ny', version: '0' },
    done: 'follow-up-answered',
  },
  {
    ...changed,
    name: 'followUp',
    deed: 'correct',
    at: { improvement: idOf('own', 'own-improvement'), wave: '1' },
    form: { fate: 'gone', witness: 'Ny', said: 'Ny', version: '1' },
    done: 'follow-up-corrected',
  },
]
