import type { Language } from '../language/language.ts'
import type { ReportKind } from './report.ts'
import type { SectionId } from './report-sections.ts'

/** As many characters as one section may hold: about twenty-five pages. */
const maximumTextLength = 50_000

/** How much one section may hold. Line breaks are limited where the whole report must stay on one page. */
export type TextLimit = Readonly<{ characters: number; lines: number | null }>

/** The page for politicians is one A4, so its sections are short. */
const onOnePage: TextLimit = { characters: 600, lines: 6 }

/** How much own text one section of a kind of report may hold. */
export function textLimit(kind: ReportKind): TextLimit {
  return kind === 'brief' ? onOnePage : { characters: maximumTextLength, lines: null }
}

/** Text of one's own in one section and language of a report. */
export type ReportText = Readonly<{
  section: SectionId
  language: Language
  body: string
  /** Grows by one with every save; 0 where nothing has been saved. */
  version: number
  savedAt: Date | null
}>
