import type { Language } from '../language/language.ts'
import type { SectionId } from './report-sections.ts'

/** As many characters as one section may hold: about twenty-five pages. */
export const maximumTextLength = 50_000

/** Text of one's own in one section and language of a report. */
export type ReportText = Readonly<{
  section: SectionId
  language: Language
  body: string
  /** Grows by one with every save; 0 where nothing has been saved. */
  version: number
  savedAt: Date | null
}>
