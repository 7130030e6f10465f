import { listOpenItems } from '#domain/assessments/list-open-items.ts'
import { needsShiftNote } from '#domain/assessments/needs-shift-note.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { setShiftNote } from '#server/store/assessments/set-shift-note.ts'
import { moveOccasion } from './move-occasion.ts'
import { requireShortText } from './require-short-text.ts'
import { shiftSinceLast } from './shift-since-last.ts'

type Input = Readonly<{
  occasionId: string
  shiftNote: string
  /** The version of the occasion that the note was written on. */
  version: number
}>

/**
 * Closes an occasion when the group has answered every statement and, where the result moved since last time, said
 * why. Of two who close at once one does, and the other is told who did and when.
 *
 * @throws UserError as moveOccasion does, items-open, shift-note-missing, changed-by-other or text-too-long.
 */
export async function closeOccasion(ctx: Context, input: Input): Promise<void> {
  requireShortText(input.shiftNote)
  await moveOccasion(ctx, {
    occasionId: input.occasionId,
    to: 'closed',
    reason: '',
    before: async (tx, occasion) => {
      requireAllItems(ctx, occasion)
      await explainShift(ctx, tx, occasion, input)
    },
  })
}

function requireAllItems({ content }: Context, occasion: OccasionRecord): void {
  const items = getInstrument(content.instruments, occasion.instrumentId).items
  const open = listOpenItems(
    items.map(({ number }) => number),
    answersOf(occasion),
  )
  if (open.length > 0) throw UserError.of('items-open', { items: open })
}

async function explainShift(
  ctx: Context,
  tx: Database,
  occasion: OccasionRecord,
  input: Input,
): Promise<void> {
  const { id, version, shiftNote: theirs } = occasion
  const note = input.shiftNote.trim()
  if (note !== theirs && input.version !== version)
    throw UserError.of('changed-by-other', { theirs, yours: note }, 409)
  const since = await shiftSinceLast(ctx, tx, occasion)
  if (note === '' && needsShiftNote(since?.shift ?? null)) throw UserError.of('shift-note-missing', undefined)
  if (note !== theirs) await setShiftNote(tx, { occasionId: id, note, version })
}
