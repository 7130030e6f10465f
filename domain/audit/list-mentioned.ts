import type { Change } from './list-changes.ts'

/** Fields of a line of the audit trail that hold ids of people. */
export const peopleFields: ReadonlySet<string> = new Set([
  'invited',
  'invitedBy',
  'leaves',
  'ownerId',
  'people',
  'takesOver',
])

/** The ids of the people that changes speak of, each once, in the order in which they come. */
export function listMentioned(changes: readonly Change[]): readonly string[] {
  const values = changes
    .filter(({ field }) => peopleFields.has(field))
    .flatMap(({ before, after }) => [before, after].flat())
  return [...new Set(values.filter((value) => typeof value === 'string'))]
}
