import type { Language } from '#domain/language/language.ts'
import type { SectionId } from '#domain/reports/report-sections.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph } from './blocks.ts'
import type { Block } from './document.ts'

/** The own text of a section; where it is written in the other language only, that text, and that it is so. */
export function ownTextBlocks(
  texts: readonly ReportText[],
  section: SectionId,
  language: Language,
): readonly Block[] {
  const written = texts.filter((text) => text.section === section && text.body !== '')
  const text = written.find((one) => one.language === language) ?? written[0]
  if (!text) return []
  const own: Block = { kind: 'own-text', language: text.language, body: text.body }
  if (text.language === language) return [own]
  return [paragraph(textsIn(language).reports.document.onlyIn[text.language]), own]
}
