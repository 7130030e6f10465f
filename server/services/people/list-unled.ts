import { may } from '#domain/access/may.ts'
import type { Context } from '#server/context.ts'
import { listLed } from '#server/store/people/list-led.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Which organisations of a round have nobody who runs the work and can sign in.
 *
 * @throws UserError step-in-first or forbidden for all who neither follow the round nor may give an organisation somebody new.
 */
export async function listUnled(
  ctx: Context,
  { roundSlug, codes }: Readonly<{ roundSlug: string; codes: readonly string[] }>,
): Promise<ReadonlySet<string>> {
  if (!may(ctx.person, 'round.follow', { roundSlug })) authorise(ctx, 'people.restore', { roundSlug })
  const led = await listLed(ctx.program, { roundSlug, trial: ctx.config.trial })
  return new Set(codes.filter((code) => !led.has(code)))
}
