import { exampleState } from '#domain/examples/example-state.ts'
import type { ExampleState } from '#domain/examples/example.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { may } from '#domain/access/may.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listAdoptions } from '#server/store/adoptions/list-adoptions.ts'
import * as store from '#server/store/examples/list-examples.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { authorise } from '../access/authorise.ts'
import { type Follower, nameFollowers } from '../adoptions/name-followers.ts'
import { type TakenIdea, tellSources } from '../adoptions/tell-sources.ts'

/** An example in the list of its organisation. */
export type ExampleLine = store.ListedExample & Readonly<{ state: ExampleState }>

/** What an organisation tells others, who has taken after it, and what it has taken after itself. */
export type ExamplesView = Readonly<{
  organisation: Organisation
  examples: readonly ExampleLine[]
  followers: readonly Follower[]
  taken: readonly TakenIdea[]
  mayWrite: boolean
}>

/**
 * Lists the examples of an organisation whatever their state, with what others have taken after it and what it has taken
 * after others: for those who belong to it.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function listExamples(
  ctx: Context,
  { code }: Readonly<{ code: string }>,
): Promise<ExamplesView> {
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const place = { organisationCode: code }
  authorise(ctx, 'example.read', place)
  const [examples, followed, taken] = await Promise.all([
    store.listExamples(ctx.db, place),
    listAdoptions(ctx.db, { source: code }),
    listAdoptions(ctx.db, place),
  ])
  return {
    organisation,
    examples: examples.map((one) => ({ ...one, state: exampleState(one.example, one.written) })),
    followers: await nameFollowers(ctx, followed),
    taken: await tellSources(ctx, taken),
    mayWrite: may(ctx.person, 'improvement.change', place),
  }
}
