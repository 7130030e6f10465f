import { leftToWrite } from '#domain/examples/check-example.ts'
import type { Example, ExampleContent } from '#domain/examples/example.ts'
import { isCarried } from '#domain/examples/is-carried.ts'
import { marksOf } from '#domain/examples/marks-of-example.ts'
import type { Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { factsOf } from './facts-of.ts'
import { knownNames } from './known-names.ts'

/**
 * Sees to it that an example can be told to others: it is whole, every sign of a person is gone or explained, and the
 * results of the improvement carry what it says. What came with an archive has never been sent from here, so it is asked
 * for again before it is published.
 *
 * @throws UserError example-not-ready, example-step-fallen or example-too-early.
 */
export async function requireReady(
  db: Database,
  { organisationCode, improvementId }: Example,
  content: ExampleContent,
): Promise<void> {
  const marks = marksOf(content, await knownNames(db, organisationCode))
  if (leftToWrite(content).length > 0 || marks.some(({ because }) => because === null))
    throw UserError.of('example-not-ready', undefined, 409)
  const { facts } = await factsOf(db, improvementId)
  if (!isCarried(content, facts)) throw UserError.of('example-step-fallen', undefined, 409)
}
