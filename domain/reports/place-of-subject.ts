import type { ReportSubject } from './report.ts'

/** Where a report belongs; without an organisation where it is about several. */
export function placeOfSubject(
  subject: ReportSubject,
): Readonly<{ organisationCode: string | null; roundSlug: string | null }> {
  return {
    organisationCode: 'organisationCode' in subject ? subject.organisationCode : null,
    roundSlug: 'roundSlug' in subject ? subject.roundSlug : null,
  }
}
