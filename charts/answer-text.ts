import type { Answer } from '#domain/assessments/assessment.ts'
import type { Language } from '#domain/language/language.ts'
import { formatPoints } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** An answer in words: the number, or why there is none. Null means that there was no assessment. */
export function answerText(language: Language, answer: Answer | null): string {
  const words = textsIn(language).charts.answers
  if (answer === null) return words.missing
  return answer.kind === 'rated' ? formatPoints(language, answer.value) : words[answer.kind]
}
