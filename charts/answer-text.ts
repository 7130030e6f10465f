import type { Answer } from '#domain/assessments/assessment.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** An answer in words: the number, or why there is none. Null means that there was no assessment. */
export function answerText(language: Language, answer: Answer | null): string {
  const words = textsIn(language).charts.answers
  if (answer === null) return words.missing
  return answer.kind === 'rated' ? ratingText(language, answer.value) : words[answer.kind]
}

/** A rating with a decimal only where it lies between two steps. */
export function ratingText(language: Language, value: number): string {
  return formatNumber(language, value, Number.isInteger(value) ? 0 : 1)
}
