import type { Answer } from './assessment.ts'

/** Whether two answers say the same. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.kind === 'rated') return b.kind === 'rated' && a.value === b.value
  if (a.kind === 'unrated') return b.kind === 'unrated' && a.written === b.written
  return a.kind === b.kind
}
