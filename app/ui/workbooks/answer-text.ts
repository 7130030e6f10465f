import type { Answer } from '#domain/assessments/assessment.ts'
import type { Language } from '#domain/language/language.ts'
import type { WorkbooksTexts } from '#texts/sv/workbooks.ts'
import { formatPoints } from '#texts/formats.ts'

/** An answer in words: a step, one of the two that are no score, or not rated with what was written instead. */
export function answerText(answer: Answer, t: WorkbooksTexts['answers'], language: Language): string {
  switch (answer.kind) {
    case 'rated':
      return formatPoints(language, answer.value)
    case 'unknown':
      return t.unknown
    case 'not-applicable':
      return t.notApplicable
    case 'unrated':
      return answer.written === null ? t.unrated : t.written(answer.written)
    default:
      return answer satisfies never
  }
}
