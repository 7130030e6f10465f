import type { ReportDocument } from '#server/reports/document/document.ts'

/** A report without sections, to be filled with what is measured. */
export const emptyReport: ReportDocument = {
  kind: 'round',
  language: 'sv',
  organisation: null,
  round: { slug: 'matrundan', name: 'Mätrundan' },
  programme: 'Mätprogrammet',
  state: 'draft',
  adoption: null,
  supersedes: null,
  arms: null,
  title: 'Resultatrapport',
  subject: 'Mätrundan',
  generatedAt: '2026-11-20T12:00:00.000Z',
  generatedOn: '2026-11-20',
  fictional: true,
  facts: [],
  statement: 'En indikation, varken ett intyg eller en rangordning.',
  sections: [],
}
