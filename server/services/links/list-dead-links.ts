import type { Improvement } from '#domain/improvements/improvement.ts'
import { isDead, type LinkCheck } from '#domain/links/link-check.ts'
import { type Link, listLinks } from '#domain/links/list-links.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listLinkChecks } from '#server/store/links/list-link-checks.ts'
import { requireReadable } from '../access/require-readable.ts'

/** An address that has failed on at least two days, and still stands there. */
export type DeadLink = Link & LinkCheck

/**
 * The addresses of an improvement that no longer lead anywhere, in the order in which they stand.
 *
 * @throws UserError step-in-first or no-such-improvement where whoever asks may not read it.
 */
export async function listDeadLinks(ctx: Context, improvement: Improvement): Promise<readonly DeadLink[]> {
  const missing = UserError.of('no-such-improvement', undefined, 404)
  requireReadable(ctx, 'improvement.read', improvement, missing)
  return deadAmong(improvement, (await listLinkChecks(ctx.db, [improvement.id])).get(improvement.id) ?? [])
}

/** Those addresses of an improvement that are dead by what is known of them. */
export function deadAmong(
  improvement: Pick<Improvement, 'results' | 'decisions'>,
  checks: readonly LinkCheck[],
): readonly DeadLink[] {
  return listLinks(improvement).flatMap((link) => {
    const check = checks.find(({ url }) => url === link.url)
    return check && isDead(check) ? [{ ...link, ...check }] : []
  })
}
