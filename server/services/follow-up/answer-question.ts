import {
  type AnswerDraft,
  type AnswerField,
  checkAnswer,
  findContradiction,
} from '#domain/follow-up/check-answer.ts'
import type { FollowUp } from '#domain/follow-up/follow-up.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { saveAnswer } from '#server/store/follow-up/save-answer.ts'
import { dayOf } from '#texts/formats.ts'
import { holdImprovement } from '../improvements/hold-improvement.ts'
import type { Overtaken, Refused, Saved } from '../improvements/save-outcome.ts'
import { getFollowUps } from './get-follow-ups.ts'
import { requireDue } from './get-question.ts'

type Input = Readonly<{ improvementId: string; wave: string; version: number; draft: AnswerDraft }>

/**
 * Says whether an improvement still stands after so many years, or corrects what was said. `version` is the one the writer
 * began from; 0 before the first answer. The day is today, however late that is.
 *
 * @throws UserError step-in-first, no-such-improvement, forbidden, no-such-follow-up, follow-up-not-due,
 * follow-up-gone-before or follow-up-stood-after.
 */
export async function answerQuestion(
  ctx: Context,
  { improvementId, wave: written, version, draft }: Input,
): Promise<Saved | Refused<AnswerField> | Overtaken<FollowUp>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person } = await holdImprovement(ctx, tx, improvementId)
    const { after } = await getFollowUps({ ...ctx, db: tx }, improvement)
    const asked = after?.asked ?? []
    const { wave, followUp } = requireDue(asked, written)
    const at = ctx.now()
    const { value: answer, problems } = checkAnswer(draft, dayOf(at))
    if (answer === null) return { kind: 'refused', problems }
    const against = findContradiction(wave, answer.fate, asked)
    if (against) throw UserError.of(`follow-up-${against.kind}`, { wave: against.wave }, 409)
    const before = followUp?.answer ?? null
    if (!(await saveAnswer(tx, { improvementId, wave, answer, personId: person.id, version })))
      return { kind: 'overtaken', stored: followUp!, version: followUp!.version }
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: before === null ? 'follow-up-answered' : 'follow-up-corrected',
      subject: `improvement:${improvementId}`,
      detail: before === null ? { wave, ...answer } : { wave, before, after: answer },
    })
    return { kind: 'saved', id: improvementId }
  })
}
