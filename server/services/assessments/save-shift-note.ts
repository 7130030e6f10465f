import { authorise } from '../access/authorise.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { lockOccasion } from '#server/store/assessments/lock-occasion.ts'
import { setShiftNote } from '#server/store/assessments/set-shift-note.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { findReadableOccasion } from './find-readable-occasion.ts'
import { requireShortText } from './require-short-text.ts'

type Input = Readonly<{ occasionId: string; note: string; version: number }>

/** `conflict`: somebody else wrote another note, or moved the occasion, since `version`; nothing was written. */
export type SavedNote =
  | Readonly<{ kind: 'saved'; version: number; savedAt: string }>
  | Readonly<{ kind: 'conflict'; current: string; version: number }>

/**
 * Saves the group's own words on why the result moved, while it is agreeing.
 *
 * @throws UserError step-in-first, not-found, forbidden, not-agreeing or text-too-long.
 */
export async function saveShiftNote(ctx: Context, { occasionId, note, version }: Input): Promise<SavedNote> {
  requireShortText(note)
  return ctx.db.transaction().execute(async (tx): Promise<SavedNote> => {
    if (isUuid(occasionId)) await lockOccasion(tx, occasionId)
    const occasion = await findReadableOccasion(ctx, tx, occasionId)
    const person = authorise(ctx, 'occasion.agree', occasion)
    if (occasion.state !== 'agreeing') throw UserError.of('not-agreeing', { state: occasion.state }, 409)
    const at = ctx.now()
    if (occasion.shiftNote === note)
      return { kind: 'saved', version: occasion.version, savedAt: at.toISOString() }
    const saved = await setShiftNote(tx, { occasionId, note, version })
    if (saved === undefined)
      return { kind: 'conflict', current: occasion.shiftNote, version: occasion.version }
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: occasion.organisationCode,
      roundSlug: occasion.roundSlug,
      action: 'explain-shift',
      subject: `occasion:${occasionId}`,
      detail: { before: occasion.shiftNote, after: note },
    })
    return { kind: 'saved', version: saved, savedAt: at.toISOString() }
  })
}
