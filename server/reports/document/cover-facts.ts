import type { ReportDocument } from './document.ts'

type Fact = ReportDocument['facts'][number]

/** What stands on the first page beside the title. */
export function coverFacts(document: ReportDocument): readonly Fact[] {
  return document.facts
}
