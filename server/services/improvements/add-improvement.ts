import {
  checkImprovement,
  type ImprovementDraft,
  type ImprovementField,
} from '#domain/improvements/check-improvement.ts'
import type { Context } from '#server/context.ts'
import { requireEditor } from '#server/services/people/require-editor.ts'
import { getParticipation } from '#server/services/rounds/get-participation.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'
import type { Refused, Saved } from './save-outcome.ts'

type Input = Readonly<{ roundSlug: string; code: string; draft: ImprovementDraft }>

/**
 * Records a new improvement of an organisation in a round.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round, step-in-first or forbidden.
 */
export async function addImprovement(
  ctx: Context,
  { roundSlug, code, draft }: Input,
): Promise<Saved | Refused<ImprovementField>> {
  await getParticipation(ctx, { roundSlug, code })
  const person = requireEditor(ctx, code)
  const { value, problems } = checkImprovement(draft, ctx.content)
  if (value === null) return { kind: 'refused', problems }
  const id = ctx.newId()
  await ctx.db.transaction().execute(async (tx) => {
    const at = ctx.now()
    await insertImprovement(tx, { id, roundSlug, organisationCode: code, ...value }, at)
    await writeAudit(tx, {
      at,
      personId: person.id,
      action: 'improvement-added',
      subject: `improvement:${id}`,
      detail: value,
    })
  })
  return { kind: 'saved', id }
}
