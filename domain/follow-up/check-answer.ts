import type { Checked, FieldProblem } from '../improvements/field-problem.ts'
import { type AskedWave, type Fate, fates, type FollowUpAnswer, type Wave } from './follow-up.ts'

/** What somebody typed, as it came. */
export type AnswerDraft = Readonly<{ fate: string; witness: string; said: string }>
export type AnswerField = keyof AnswerDraft

/** The longest witness, and the longest sentence, in UTF-16 units. */
export const longestWitness = 200
const longestSaid = 1000

/** What another answer about the same improvement says against one. */
export type Contradiction = Readonly<{ kind: 'gone-before' | 'stood-after'; wave: Wave }>

/** Decides whether an answer is whole: one of the fates, who can tell, and a sentence. */
export function checkAnswer(draft: AnswerDraft, today: string): Checked<FollowUpAnswer, AnswerField> {
  const problems: FieldProblem<AnswerField>[] = []
  const fate = fates.find((one) => one === draft.fate)
  if (fate === undefined)
    problems.push({ field: 'fate', code: draft.fate === '' ? 'missing' : 'unknown-choice' })
  const text = (field: 'witness' | 'said', limit: number) => {
    const written = draft[field].replace(/\s+/g, ' ').trim()
    if (written === '') problems.push({ field, code: 'missing' })
    if (written.length > limit) problems.push({ field, code: 'too-long', limit })
    return written
  }
  const said = text('said', longestSaid)
  const witness = text('witness', longestWitness)
  if (problems.length > 0 || fate === undefined) return { value: null, problems }
  return { value: { fate, witness, said, answeredOn: today }, problems: [] }
}

/**
 * Finds the other answer that one contradicts: what was gone after fewer years cannot stand, and what stands after more was
 * not gone.
 *
 * @returns null where none does.
 */
export function findContradiction(wave: Wave, fate: Fate, asked: readonly AskedWave[]): Contradiction | null {
  const told = asked.flatMap(({ wave: at, followUp }) =>
    at !== wave && followUp?.answer ? [{ wave: at, fate: followUp.answer.fate }] : [],
  )
  const before = told.find((one) => one.wave < wave && one.fate === 'gone')
  if (before) return { kind: 'gone-before', wave: before.wave }
  const after = told.find((one) => one.wave > wave && one.fate !== 'gone')
  return fate === 'gone' && after ? { kind: 'stood-after', wave: after.wave } : null
}
