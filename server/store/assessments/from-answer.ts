import type { Answer } from '#domain/assessments/assessment.ts'

/** An answer as the columns hold it. */
export function fromAnswer(answer: Answer) {
  return { answer: answer.kind, value: answer.kind === 'rated' ? answer.value : null }
}
