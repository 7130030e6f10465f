import type { Application } from '#server/context.ts'
import { listApplied } from '#server/store/content/list-applied.ts'
import { lockContent } from '#server/store/content/lock-content.ts'
import { saveApplied } from '#server/store/content/save-applied.ts'
import { sha256Of } from '#server/sha256-of.ts'

/**
 * Claims a part of the content that is put in once: of several processes that start at once, one does it, since an
 * example begun twice would stand there twice.
 *
 * @returns whether it is for the caller to do.
 */
export function claimPart(
  { db, now }: Pick<Application, 'db' | 'now'>,
  part: string,
  source: unknown,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockContent(tx)
    if ((await listApplied(tx)).has(part)) return false
    await saveApplied(tx, { part, sha256: sha256Of(JSON.stringify(source)), at: now() })
    return true
  })
}
