import { roleBy } from '#domain/access/may.ts'
import { factsOfImprovement, fillExample } from '#domain/examples/fill-example.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findExample } from '#server/store/examples/find-example.ts'
import { insertDraft } from '#server/store/examples/insert-draft.ts'
import { insertExample } from '#server/store/examples/insert-example.ts'
import { capitalise } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { holdImprovement } from '../improvements/hold-improvement.ts'
import { backgroundOf } from './background-of.ts'

/**
 * Makes a draft of an example of an improvement that is over, filled with all that the improvement says. An improvement
 * has one example; where it has it already, that one is given.
 *
 * @throws UserError no-such-improvement, step-in-first, forbidden, or example-too-early where it is still going on or has
 * no result.
 */
export async function beginExample(
  ctx: Context,
  { improvementId }: Readonly<{ improvementId: string }>,
): Promise<Readonly<{ id: string }>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person } = await holdImprovement(ctx, tx, improvementId)
    const before = await findExample(tx, { improvementId })
    return before ? { id: before.id } : begin(ctx, tx, improvement, person)
  })
}

async function begin(ctx: Context, tx: Database, improvement: Improvement, person: Person) {
  const { organisationCode, roundSlug, state } = improvement
  const background = await backgroundOf(tx, improvement.id)
  const facts = factsOfImprovement(improvement, background)
  if (facts === null || (state !== 'finished' && state !== 'stopped'))
    throw UserError.of('example-too-early', undefined, 409)
  const [id, at] = [ctx.newId(), ctx.now()]
  const role = roleBy(person, 'improvement.change', improvement)!
  const contactRole = capitalise(textsIn(ctx.language).common.roles[role])
  const content = fillExample(improvement, facts, { ...background, language: ctx.language, contactRole })
  const example = { id, organisationCode, roundSlug, improvementId: improvement.id }
  await insertExample(tx, example, at)
  await insertDraft(tx, example, { content, personId: person.id, at })
  await writeAudit(tx, {
    at,
    personId: person.id,
    organisationCode,
    roundSlug,
    action: 'example-begun',
    subject: `example:${id}`,
    detail: { organisationCode, improvementId: improvement.id },
  })
  return { id }
}
