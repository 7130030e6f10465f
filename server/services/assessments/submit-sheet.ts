import { authorise } from '../access/authorise.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listAssessments } from '#server/store/assessments/list-assessments.ts'
import { listRatings } from '#server/store/assessments/list-ratings.ts'
import { lockOccasion } from '#server/store/assessments/lock-occasion.ts'
import { markSubmitted } from '#server/store/assessments/mark-submitted.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { findOwnAssessment } from './find-own-assessment.ts'
import { findReadableOccasion } from './find-readable-occasion.ts'

/**
 * Hands in one's own sheet, with at least one answer on it. Handing in again changes nothing; answers may still be
 * changed until the group starts to agree.
 *
 * @throws UserError step-in-first, not-found, not-invited, rating-over or nothing-to-submit.
 */
export async function submitSheet(ctx: Context, { occasionId }: { occasionId: string }): Promise<void> {
  const person = authorise(ctx, 'occasion.rate', { personId: ctx.person?.id })
  await ctx.db.transaction().execute(async (tx) => {
    if (isUuid(occasionId)) await lockOccasion(tx, occasionId)
    const occasion = await findReadableOccasion(ctx, tx, occasionId)
    const sheets = await listAssessments(tx, occasionId)
    const sheet = findOwnAssessment(ctx, occasion, sheets)
    if (!sheet) throw UserError.of('not-invited', undefined, 403)
    if (occasion.state !== 'rating') throw UserError.of('rating-over', undefined, 409)
    if (sheet.submittedAt !== null) return
    const ratings = await listRatings(tx, sheet.id)
    const answered = ratings.filter(({ answer }) => answer.kind !== 'unrated').length
    if (answered === 0) throw UserError.of('nothing-to-submit', undefined)
    const at = ctx.now()
    await markSubmitted(tx, sheet.id, at)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: occasion.organisationCode,
      roundSlug: occasion.roundSlug,
      action: 'submit-sheet',
      subject: `assessment:${sheet.id}`,
      detail: { answered },
    })
  })
}
