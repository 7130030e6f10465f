import type { Answer } from './assessment.ts'

/**
 * The items that still lack an answer. "Unknown" and "not applicable" are answers: the group has looked at the
 * statement and says so, which is something else than having left it out.
 */
export function listOpenItems(
  itemNumbers: readonly number[],
  answers: ReadonlyMap<number, Answer>,
): readonly number[] {
  return itemNumbers.filter((item) => (answers.get(item)?.kind ?? 'unrated') === 'unrated')
}
