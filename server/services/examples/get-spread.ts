import { may } from '#domain/access/may.ts'
import { exampleState } from '#domain/examples/example-state.ts'
import type { Example, ExampleState } from '#domain/examples/example.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { listAdoptions } from '#server/store/adoptions/list-adoptions.ts'
import { findExample } from '#server/store/examples/find-example.ts'
import { findWritten } from '#server/store/examples/find-written.ts'
import { type Follower, nameFollowers } from '../adoptions/name-followers.ts'
import { type TakenIdea, tellSources } from '../adoptions/tell-sources.ts'

/** What the page of an improvement shows of spreading it: the example made of it, and the idea it was taken from. */
export type SpreadView = Readonly<{
  /** Null where there is none that whoever reads may know of. */
  example: Readonly<{ example: Example; state: ExampleState; mayOpen: boolean }> | null
  /** Whether an example can be made of it now, and what it waits for where it cannot. */
  mayBegin: 'yes' | 'not-over' | 'no-result' | 'not-theirs'
  followers: readonly Follower[]
  taken: readonly TakenIdea[]
}>

/** The example of an improvement, who has taken after it, and what it was taken from itself. */
export async function getSpread(
  ctx: Context,
  { id, organisationCode, state, results }: Improvement,
): Promise<SpreadView> {
  const [found, taken] = await Promise.all([
    findExample(ctx.db, { improvementId: id }),
    listAdoptions(ctx.db, { improvementId: id }),
  ])
  const mayRead = may(ctx.person, 'example.read', { organisationCode })
  const written = found && mayRead ? ((await findWritten(ctx.db, found.id)) ?? null) : null
  const isKnown = found !== undefined && (mayRead || found.publicFrom !== null)
  const followers = found && mayRead ? await listAdoptions(ctx.db, { exampleKey: `example/${found.id}` }) : []
  const isOver = state === 'finished' || state === 'stopped'
  const theirs = may(ctx.person, 'improvement.change', { organisationCode })
  return {
    example: isKnown ? { example: found, state: exampleState(found, written), mayOpen: mayRead } : null,
    mayBegin: !theirs ? 'not-theirs' : results.length === 0 ? 'no-result' : isOver ? 'yes' : 'not-over',
    followers: await nameFollowers(ctx, followers),
    taken: await tellSources(ctx, taken),
  }
}
