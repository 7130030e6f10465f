import { type ExampleFacts, factsOfImprovement } from '#domain/examples/fill-example.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import { backgroundOf } from './background-of.ts'

/** An improvement and what it carries into an example. */
export type Carried = Readonly<{ improvement: Improvement; facts: ExampleFacts }>

/**
 * What an improvement carries into an example as it stands now.
 *
 * @throws UserError example-too-early where it has no result any more.
 */
export async function factsOf(db: Database, improvementId: string): Promise<Carried> {
  const improvement = await findImprovement(db, improvementId)
  const facts = improvement && factsOfImprovement(improvement, await backgroundOf(db, improvementId))
  if (!improvement || !facts) throw UserError.of('example-too-early', undefined, 409)
  return { improvement, facts }
}
