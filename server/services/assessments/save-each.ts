import type { Consensus, Rating } from '#domain/assessments/assessment.ts'
import type { Conflict, SavedStatement } from './saved-statement.ts'

/** The statements in conflict by their number; all others are saved. */
export type SavedForm<T extends Rating | Consensus> = Readonly<{
  conflicts: ReadonlyMap<number, Conflict<T>>
}>

/**
 * Saves the statements of a form one after the other, each by itself: one in conflict does not hold back the others.
 *
 * @throws whatever `save` does; the statements before the one that was refused are saved then.
 */
export async function saveEach<S extends { item: number }, T extends Rating | Consensus>(
  statements: readonly S[],
  save: (statement: S) => Promise<SavedStatement<T>>,
): Promise<SavedForm<T>> {
  const conflicts = new Map<number, Conflict<T>>()
  for (const statement of statements) {
    const result = await save(statement)
    if (result.kind === 'conflict') conflicts.set(statement.item, result)
  }
  return { conflicts }
}
