import type { Consent, Example, ExampleContent } from '#domain/examples/example.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { authorise } from '../access/authorise.ts'
import { openExample, requireWritten } from './open-example.ts'
import { placeOfExample } from './place-of-example.ts'

/** An example as it lies before whoever reviews it. */
export type Reviewed = Readonly<{
  example: Example
  content: ExampleContent
  consent: Consent
  writtenBy: string
  person: Person
}>

/**
 * Lets somebody else than whoever wrote it decide on an example that waits to be reviewed. A coordinator changes nothing
 * in an organisation by the walls, and what is public belongs to nobody, so the program carries it out; whoever asks must be
 * able to read it as themselves first.
 *
 * @throws UserError no-such-example, step-in-first, forbidden, example-not-written, example-changed or
 * example-own-review.
 */
export async function openForReview(
  ctx: Context,
  { id, version }: Readonly<{ id: string; version: number }>,
  decide: (tx: Database, reviewed: Reviewed) => Promise<void>,
): Promise<void> {
  const seen = await openExample(ctx, ctx.db, { id })
  const person = authorise(ctx, 'example.review', placeOfExample(seen.example, seen.written))
  await ctx.program.transaction().execute(async (tx) => {
    const opened = await openExample(ctx, tx, { id, lock: true })
    const { content, consent, writtenBy } = requireWritten(opened, version)
    if (consent === null) throw UserError.of('example-changed', undefined, 409)
    if (writtenBy === person.id) throw UserError.of('example-own-review', undefined, 409)
    await decide(tx, { example: opened.example, content, consent, writtenBy, person })
  })
}
