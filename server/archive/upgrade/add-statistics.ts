import type { ConceptData } from './concept-data.ts'

/**
 * Format 2 → 3: what people make of statistics has come to, an improvement may begin with a challenge, and a report may be
 * about a set of key figures. Archives of format 2 have none of it.
 */
export function addStatistics(data: ConceptData): ConceptData {
  const statistics = { challenge: [], goal: [], goal_state: [], own_set: [], coverage_item: [] }
  const withColumn = addColumn(data, 'improvements', 'improvement', 'challenge_id')
  return { ...addColumn(withColumn, 'reports', 'report', 'set_id'), statistics }
}

/** What is no list is told by the check that comes after, with its place. */
function addColumn(data: ConceptData, concept: string, table: string, column: string): ConceptData {
  const rows = data[concept]?.[table]
  if (!Array.isArray(rows)) return data
  return {
    ...data,
    [concept]: { ...data[concept], [table]: rows.map((row) => ({ ...row, [column]: null })) },
  }
}
