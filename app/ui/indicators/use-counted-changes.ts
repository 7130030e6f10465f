import { catalogueChangeKinds } from '#domain/indicators/catalogue-change.ts'
import type { CountedChanges } from '#domain/indicators/count-changes.ts'
import { useTexts } from '../language.tsx'

/** What a snapshot changed, as short counts; nothing is said of what did not happen. */
export function useCountedChanges(): (counted: CountedChanges) => readonly string[] {
  const { counted: t } = useTexts().snapshots
  return ({ catalogue, revised, added }) => [
    ...catalogueChangeKinds.filter((kind) => catalogue[kind] > 0).map((kind) => t[kind](catalogue[kind])),
    ...(revised.values > 0 ? [t.revised(revised.values, revised.keyFigures)] : []),
    ...(added > 0 ? [t.addedValues(added)] : []),
  ]
}
