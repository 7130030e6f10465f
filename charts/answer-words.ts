import type { Answer } from '#domain/assessments/assessment.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatPoints } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** An answer as a reader says it: `2 Behöver utvecklas`, `Vet inte`. */
export function answerWords(language: Language, scale: Scale, answer: Answer): string {
  const t = textsIn(language).assessments
  if (answer.kind === 'unknown') return t.unknown
  if (answer.kind === 'not-applicable') return t.notApplicable
  if (answer.kind === 'unrated') return t.unrated
  const { value } = answer
  const label = scale.steps.find((step) => step.value === value)?.label[language]
  const number = formatPoints(language, value)
  return label === undefined ? number : `${number} ${label}`
}
