import type { Application } from '#server/context.ts'
import { expireLetters } from '#server/store/letters/expire-letters.ts'
import { removeOldLetters } from '#server/store/letters/remove-old-letters.ts'

/** How long it is kept that the installation itself has sent somebody a letter. Milliseconds. */
export const lettersKeptFor = 30 * 24 * 60 * 60_000

/**
 * Takes away what stands in letters whose time is over, also where none leave the installation any more, and forgets
 * letters of no organisation a month after.
 */
export async function clearLetters({ db, now }: Pick<Application, 'db' | 'now'>): Promise<void> {
  const at = now()
  await expireLetters(db, at)
  await removeOldLetters(db, new Date(at.getTime() - lettersKeptFor))
}
