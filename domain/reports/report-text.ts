import type { Language } from '../language/language.ts'

/** The sections that hold text of one's own. */
export const editableSections = ['lessons'] as const
export type EditableSection = (typeof editableSections)[number]

/** As many characters as one section may hold: about twenty-five pages. */
export const maximumTextLength = 50_000

/** Text of one's own in one section and language, of an organisation's report or, without code, of the round's. */
export type ReportText = Readonly<{
  roundSlug: string
  organisationCode: string | null
  section: EditableSection
  language: Language
  body: string
  /** Grows by one with every save; 0 where nothing has been saved. */
  version: number
  savedAt: Date | null
}>
