import type { ArchivePlace, ArchiveRow, ArchiveRows } from './archive.ts'
import { tableNamed } from './archive-tables.ts'
import { placeOf } from './check-references.ts'

/** Steps of the results chain that an example does not tell of without figures. */
const measuredSteps: ReadonlySet<unknown> = new Set(['outcome', 'societal-effect'])

/**
 * Finds the first example in an archive that could not have come about here: its versions are not numbered from one to as
 * many as it says, nothing at all is told of it, or a changed outcome is told without figures for women and men.
 *
 * @returns its place, or null where every example is as it should be.
 */
export function checkExamples({
  example: examples = [],
  example_draft: drafts = [],
  example_version: versions = [],
}: ArchiveRows): ArchivePlace | null {
  const numbers = Map.groupBy(versions, ({ example_id }) => example_id)
  const drafted = new Set(drafts.map(({ example_id }) => example_id))
  const miscounted = examples.findIndex(({ id, versions: count }) => {
    const own = (numbers.get(id) ?? []).map(({ number }) => Number(number))
    const isNumbered = own.length === count && own.every((number) => number >= 1 && number <= own.length)
    return !isNumbered || (own.length === 0 && !drafted.has(id))
  })
  if (miscounted >= 0) return placeOf(tableNamed('example'), miscounted, 'versions')
  for (const [name, rows] of [['example_draft', drafts] as const, ['example_version', versions] as const]) {
    const unmeasured = rows.findIndex(isUnmeasured)
    if (unmeasured >= 0) return placeOf(tableNamed(name), unmeasured, 'content')
  }
  return null
}

/** The shape has been checked before. */
function isUnmeasured({ content }: ArchiveRow): boolean {
  const { step, figures } = content as Readonly<{ step: string; figures: readonly unknown[] }>
  return measuredSteps.has(step) && figures.length === 0
}
