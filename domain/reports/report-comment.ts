import type { SectionId } from './report-sections.ts'

/** As many characters as one comment may hold. */
export const longestComment = 5000

/** What somebody who read a report had to say about a section of it. */
export type ReportComment = Readonly<{
  id: string
  section: SectionId
  body: string
  at: Date
  by: Readonly<{ id: string; name: string }>
  /** When those who write took a stand on it, and who; null until then. */
  settled: Readonly<{ at: Date; by: string }> | null
}>
