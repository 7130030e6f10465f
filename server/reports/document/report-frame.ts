import type { Language } from '#domain/language/language.ts'
import type { Adoption, ReportState } from '#domain/reports/report.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Arms, Moment, ReportDocument } from './document.ts'

/** What a report carries besides what its rows say. */
export type ReportFrame = Readonly<{
  /** When the rows were read. */
  at: Moment
  texts: readonly ReportText[]
  state: ReportState
  adoption: Adoption | null
  /** How the report that this one takes the place of was adopted. */
  supersedes: Adoption | null
  arms: Arms | null
}>

/**
 * A report whose rows have been read but that is not written yet. `data` is what it rests on, as plain JSON: the rows and
 * the instrument versions, frozen with it when it is adopted.
 */
export type GatheredReport = Readonly<{
  data: object
  write: (language: Language, frame: ReportFrame) => ReportDocument
}>
