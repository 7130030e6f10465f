import type { ConceptData } from './concept-data.ts'

/** Format 1 → 2: a comment on a report can be settled; those of format 1 were not. */
export function addSettledComments(data: ConceptData): ConceptData {
  const comments = data.reports?.report_comment
  // What is no list is told by the check that comes after, with its place.
  if (!Array.isArray(comments)) return data
  const unsettled = comments.map((comment) => ({ ...comment, settled_at: null, settled_by: null }))
  return { ...data, reports: { ...data.reports, report_comment: unsettled } }
}
