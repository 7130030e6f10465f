import { checkExample, type ExampleDraft, type ExampleProblem } from '#domain/examples/check-example.ts'
import type { ExampleContent } from '#domain/examples/example.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { updateDraft } from '#server/store/examples/update-draft.ts'
import { authorise } from '../access/authorise.ts'
import { factsOf } from './facts-of.ts'
import { knownNames } from './known-names.ts'
import { openExample } from './open-example.ts'

type Input = Readonly<{ id: string; version: number; draft: ExampleDraft }>

/** What became of a draft: saved; refused, with every field to correct; or overtaken by what somebody else wrote. */
export type SavedExample =
  | Readonly<{ kind: 'saved'; id: string }>
  | Readonly<{ kind: 'refused'; problems: readonly ExampleProblem[] }>
  | Readonly<{ kind: 'overtaken'; stored: ExampleContent; version: number }>

/**
 * Saves a draft of an example, where nobody has saved since `version`. What follows from the improvement is read anew. What
 * waits to be reviewed becomes a draft again, since consent was given to other words.
 *
 * @throws UserError no-such-example, step-in-first, forbidden, example-not-written or example-too-early.
 */
export async function saveExample(ctx: Context, { id, version, draft }: Input): Promise<SavedExample> {
  return ctx.db.transaction().execute(async (tx) => {
    const { example, written } = await openExample(ctx, tx, { id, lock: true })
    const { organisationCode, roundSlug, improvementId } = example
    const person = authorise(ctx, 'improvement.change', { organisationCode })
    if (written === null) throw UserError.of('example-not-written', undefined, 409)
    const { facts } = await factsOf(tx, improvementId)
    const { value, problems } = checkExample(draft, facts, await knownNames(tx, organisationCode))
    if (value === null) return { kind: 'refused', problems }
    if (written.version !== version)
      return { kind: 'overtaken', stored: written.content, version: written.version }
    const at = ctx.now()
    await updateDraft(tx, id, { content: value, writtenBy: person.id, savedAt: at })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'example-saved',
      subject: `example:${id}`,
      detail: { organisationCode, version: version + 1, step: value.step, kept: value.kept.length },
    })
    return { kind: 'saved', id }
  })
}
