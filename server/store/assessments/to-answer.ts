import type { Answer } from '#domain/assessments/assessment.ts'

type AnswerColumns = Readonly<{ answer: Answer['kind']; value: number | null; written?: string | null }>

/** The columns of an answer as the domain knows it. */
export function toAnswer({ answer, value, written }: AnswerColumns): Answer {
  if (answer === 'rated') return { kind: 'rated', value: value! }
  if (answer === 'unrated') return { kind: 'unrated', written: written ?? null }
  return { kind: answer }
}
