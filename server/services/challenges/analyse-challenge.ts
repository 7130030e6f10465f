import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import { type AnalysisDraft, type AnalysisField, checkAnalysis } from '#domain/challenges/check-challenge.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Overtaken, Refused, Saved } from '#server/services/improvements/save-outcome.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockChallenge } from '#server/store/challenges/lock-challenge.ts'
import { updateChallenge } from '#server/store/challenges/update-challenge.ts'

type Input = Readonly<{ id: string; version: number; draft: AnalysisDraft }>

/**
 * Saves the title and the analysis sheet of a challenge, any part of which may still be empty. `version` is the one the
 * writer began from: if somebody else has saved since, nothing is changed and both texts go back to the writer.
 *
 * @throws UserError no-such-challenge, step-in-first or forbidden.
 */
export async function analyseChallenge(
  ctx: Context,
  { id, version, draft }: Input,
): Promise<Saved | Refused<AnalysisField> | Overtaken<Challenge>> {
  return ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-challenge', undefined, 404)
    const stored = requireReadable(ctx, 'challenge.read', await lockChallenge(tx, id), missing)
    const person = authorise(ctx, 'challenge.change', stored)
    const { value, problems } = checkAnalysis(draft)
    if (value === null) return { kind: 'refused', problems }
    if (stored.version !== version) return { kind: 'overtaken', stored, version: stored.version }
    await updateChallenge(tx, id, { ...value, setAsideBecause: stored.setAsideBecause })
    const before = { title: stored.title, analysis: stored.analysis }
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: stored.organisationCode,
      action: 'challenge-analysed',
      subject: `challenge:${id}`,
      detail: { before, after: value },
    })
    return { kind: 'saved', id }
  })
}
