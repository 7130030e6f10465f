import type { ConceptData } from './concept-data.ts'

/** The tables of `data/improvement-work.json`, which format 4 brings. */
const tables: readonly string[] = [
  'cycle',
  'worksheet',
  'measure',
  'measure_point',
  'follow_up',
  'example',
  'example_draft',
  'example_version',
  'adoption',
]

/** What format 3 did not know of an improvement; all that stood in it was going on. */
const unsaid = {
  owner_id: null,
  unit_id: null,
  state: 'ongoing',
  due_on: null,
  ended_on: null,
  ended_because: '',
  aim: null,
  key_figures: [],
  sdg_targets: [],
  charter_articles: [],
  decisions: [],
}

/** Format 3 → 4: improvements have an owner, a unit, a state, an aim and what they rest on; and work of their own below them. */
export function addImprovementWork(data: ConceptData): ConceptData {
  const work = Object.fromEntries(tables.map((name) => [name, []]))
  const improvements = data.improvements?.improvement
  // What is no list is told by the check that comes after, with its place.
  if (!Array.isArray(improvements)) return { ...data, 'improvement-work': work }
  const improvement = improvements.map((row) => ({ ...row, ...unsaid }))
  return { ...data, improvements: { ...data.improvements, improvement }, 'improvement-work': work }
}
