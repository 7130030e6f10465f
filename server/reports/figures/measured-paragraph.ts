import { computeChange } from '#domain/improvements/compute-change.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph } from '../document/blocks.ts'
import type { Paragraph } from '../document/document.ts'
import { formatFigure } from '../document/figure.ts'
import type { ResultEntry } from './improvement-entries.ts'

/** A measured outcome in a sentence, women or girls first, before and after; nothing where nothing was measured. */
export function measuredParagraph(
  { result: { change }, change: cells }: ResultEntry,
  language: Language,
  wrap: (text: string) => string = (text) => text,
): readonly Paragraph[] {
  if (change === null || cells === null) return []
  const t = textsIn(language).reports
  const sexes = t.sexes[change.of]
  const { women, men } = cells
  const shown = (figure: typeof women.before) => formatFigure(language, figure)
  const text = t.improvements.measuredSentence({
    measure: change.measure,
    unit: change.unit,
    women: [sexes.women, shown(women.before), shown(women.after)],
    men: [sexes.men, shown(men.before), shown(men.after)],
    dates: [formatDate(language, change.before.date), formatDate(language, change.after.date)],
    gap: t.improvements.gaps[computeChange(change).gap],
  })
  return [paragraph(wrap(text), [women.before, women.after, men.before, men.after])]
}
