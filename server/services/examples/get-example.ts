import { may } from '#domain/access/may.ts'
import { type ExampleProblem, leftToWrite } from '#domain/examples/check-example.ts'
import { exampleState } from '#domain/examples/example-state.ts'
import type { Example, ExampleState, ExampleVersion, WrittenExample } from '#domain/examples/example.ts'
import { type ExampleMark, marksOf } from '#domain/examples/marks-of-example.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { countAdoptions } from '#server/store/adoptions/count-adoptions.ts'
import { listAdoptions } from '#server/store/adoptions/list-adoptions.ts'
import { listVersions } from '#server/store/examples/list-versions.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { type Follower, nameFollowers } from '../adoptions/name-followers.ts'
import { knownNames } from './known-names.ts'
import { openExample } from './open-example.ts'
import { placeOfExample } from './place-of-example.ts'

/** An example as its organisation works with it, and as whoever reviews it reads it. */
export type ExampleView = Readonly<{
  example: Example
  state: ExampleState
  organisation: Organisation
  /** The improvement it was made of, where whoever reads may read that too. */
  improvement: Readonly<{ id: string; title: string }> | null
  written: WrittenExample | null
  marks: readonly ExampleMark[]
  left: readonly ExampleProblem[]
  /** The latest first. */
  versions: readonly ExampleVersion[]
  followers: readonly Follower[]
  /** How many have taken after it, also those whose names whoever reads may not see. */
  adoptions: number
  /** Whoever reads belongs to the organisation, and so sees by name who has taken after it. */
  isOwn: boolean
  mayWrite: boolean
  mayPublish: boolean
  mayReview: boolean
  /** Whoever reads could review it, had they not written it. */
  isOwnWork: boolean
}>

/**
 * An example with all that is needed to write, review, publish and withdraw it.
 *
 * @throws UserError step-in-first or no-such-example.
 */
export async function getExample(ctx: Context, { id }: Readonly<{ id: string }>): Promise<ExampleView> {
  const { example, written } = await openExample(ctx, ctx.db, { id })
  const { organisationCode } = example
  const key = `example/${id}`
  const [organisation, improvement, versions, adopted, counted, known] = await Promise.all([
    findOrganisation(ctx.db, organisationCode),
    findImprovement(ctx.db, example.improvementId),
    listVersions(ctx.db, id),
    listAdoptions(ctx.db, { exampleKey: key }),
    countAdoptions(ctx.db, { keys: [key], trial: ctx.config.trial }),
    written === null ? [] : knownNames(ctx.db, organisationCode),
  ])
  const isReviewer = may(ctx.person, 'example.review', placeOfExample(example, written))
  const isOwnWork = isReviewer && written?.state === 'review' && written.writtenBy === ctx.person?.id
  return {
    example,
    state: exampleState(example, written),
    organisation: organisation!,
    improvement: improvement ? { id: improvement.id, title: improvement.title } : null,
    written,
    marks: written === null ? [] : marksOf(written.content, known),
    left: written === null ? [] : leftToWrite(written.content),
    versions,
    followers: await nameFollowers(ctx, adopted),
    adoptions: counted.get(key) ?? 0,
    isOwn: may(ctx.person, 'example.read', { organisationCode }),
    mayWrite: may(ctx.person, 'improvement.change', { organisationCode }),
    mayPublish: may(ctx.person, 'example.publish', { organisationCode }),
    mayReview: isReviewer && written?.state === 'review' && !isOwnWork,
    isOwnWork,
  }
}
