import type { ExampleDraft } from '#domain/examples/check-example.ts'
import { draftOfExample } from '#domain/examples/draft-of-example.ts'
import type { ExampleFacts } from '#domain/examples/fill-example.ts'
import { type ExampleMark, marksOf } from '#domain/examples/marks-of-example.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { authorise } from '../access/authorise.ts'
import { factsOf } from './facts-of.ts'
import { knownNames } from './known-names.ts'
import { openExample } from './open-example.ts'

/** The form in which an example is written. */
export type ExampleForm = Readonly<{
  id: string
  organisation: Organisation
  title: string
  draft: ExampleDraft
  version: number
  /** What the improvement carries: the steps and figures that can be chosen. */
  facts: ExampleFacts
  marks: readonly ExampleMark[]
}>

/**
 * What the form of an example begins with.
 *
 * @throws UserError no-such-example, step-in-first, forbidden, example-not-written or example-too-early.
 */
export async function getExampleForm(ctx: Context, { id }: Readonly<{ id: string }>): Promise<ExampleForm> {
  const { example, written } = await openExample(ctx, ctx.db, { id })
  const { organisationCode, improvementId } = example
  authorise(ctx, 'improvement.change', { organisationCode })
  if (written === null) throw UserError.of('example-not-written', undefined, 409)
  const { content, version } = written
  const { facts } = await factsOf(ctx.db, improvementId)
  return {
    id,
    organisation: (await findOrganisation(ctx.db, organisationCode))!,
    title: content.texts.title,
    draft: draftOfExample(content),
    version,
    facts,
    marks: marksOf(content, await knownNames(ctx.db, organisationCode)),
  }
}
