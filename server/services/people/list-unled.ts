import type { Context } from '#server/context.ts'
import { listLed } from '#server/store/people/list-led.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Which organisations of a round have nobody who runs the work and can sign in.
 *
 * @throws UserError step-in-first or forbidden for all who do not follow the round.
 */
export async function listUnled(
  ctx: Context,
  { roundSlug, codes }: Readonly<{ roundSlug: string; codes: readonly string[] }>,
): Promise<ReadonlySet<string>> {
  authorise(ctx, 'round.follow', { roundSlug })
  const led = await listLed(ctx.program, { roundSlug, trial: ctx.config.trial })
  return new Set(codes.filter((code) => !led.has(code)))
}
