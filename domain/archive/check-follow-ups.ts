import type { ArchivePlace, ArchiveRows } from './archive.ts'
import { tableNamed } from './archive-tables.ts'
import { placeOf } from './check-references.ts'

/**
 * Finds the first answer in an archive that the form would have refused, since another contradicts it: that an improvement
 * stands after more years than it was gone after.
 *
 * @returns its place, or null where none does.
 */
export function checkFollowUps({ follow_up: rows = [] }: ArchiveRows): ArchivePlace | null {
  const firstGone = new Map<unknown, number>()
  for (const { improvement_id, wave, fate } of rows)
    if (fate === 'gone')
      firstGone.set(improvement_id, Math.min(Number(wave), firstGone.get(improvement_id) ?? Infinity))
  const at = rows.findIndex(
    ({ improvement_id, wave, fate }) =>
      fate != null && fate !== 'gone' && Number(wave) > (firstGone.get(improvement_id) ?? Infinity),
  )
  return at === -1 ? null : placeOf(tableNamed('follow_up'), at, 'fate')
}
