import type { Context } from '#server/context.ts'
import type { Conflict } from '#server/services/assessments/saved-statement.ts'
import { tellConflict } from '#server/services/assessments/tell-conflict.ts'

/** For each statement that was changed in the meantime: what stands now, in words, and the version to build on. */
export function tellConflicts(ctx: Context, conflicts: ReadonlyMap<number, Conflict>) {
  return Object.fromEntries(
    [...conflicts].map(([item, conflict]) => [
      item,
      { theirs: tellConflict(ctx, conflict), version: conflict.current.version },
    ]),
  )
}
