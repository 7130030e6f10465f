import type { ConceptData } from './concept-data.ts'

/**
 * Format 2 → 3: what people make of statistics has come to, and an improvement may begin with a challenge. Archives of
 * format 2 have none of it.
 */
export function addStatistics(data: ConceptData): ConceptData {
  const statistics = { challenge: [], goal: [], goal_state: [], own_set: [], coverage_item: [] }
  const improvements = data.improvements?.improvement
  // What is no list is told by the check that comes after, with its place.
  if (!Array.isArray(improvements)) return { ...data, statistics }
  const improvement = improvements.map((row) => ({ ...row, challenge_id: null }))
  return { ...data, statistics, improvements: { ...data.improvements, improvement } }
}
