import { oneLine } from '#domain/letters/one-line.ts'
import type { Context, Database } from '#server/context.ts'
import { insertLetter, type NewLetter } from '#server/store/letters/insert-letter.ts'

/**
 * Writes a letter in the transaction of what it is about, so that neither is there without the other. The worker sends it.
 */
export async function writeLetter(
  tx: Database,
  ctx: Context,
  letter: Omit<NewLetter, 'id' | 'writtenAt'>,
): Promise<void> {
  await insertLetter(tx, {
    ...letter,
    subject: oneLine(letter.subject),
    id: ctx.newId(),
    writtenAt: ctx.now(),
  })
}
