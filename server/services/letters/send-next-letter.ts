import { whenToTryAgain } from '#domain/letters/when-to-try-again.ts'
import type { Application } from '#server/context.ts'
import type { Mailer } from '#server/sources/mail/mailer.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { claimLetter } from '#server/store/letters/claim-letter.ts'
import { markLetterSent } from '#server/store/letters/mark-letter-sent.ts'
import { putOffLetter } from '#server/store/letters/put-off-letter.ts'

/** How long a letter stays with whoever has taken it, longer than sending can take. Milliseconds. */
const lease = 5 * 60_000

/**
 * Sends the letter that is due first; false when none is. One that cannot be sent is tried again later or given up, which
 * the log of its organisation tells. Whoever dies between sending and noting it lets it be sent once more.
 */
export async function sendNextLetter(
  { db, now }: Pick<Application, 'db' | 'now'>,
  mailer: Mailer,
  stop?: AbortSignal,
): Promise<boolean> {
  const began = now()
  const letter = await claimLetter(db, { at: began, until: new Date(began.getTime() + lease) })
  if (!letter) return false
  const { id, attempts, organisationCode, expiresAt } = letter
  const problem = await mailer.send(letter, stop)
  const at = now()
  if (problem === null) {
    await markLetterSent(db, { id, at })
    return true
  }
  const next = whenToTryAgain({ problem, attempts, at, expiresAt })
  await db.transaction().execute(async (tx) => {
    if (!(await putOffLetter(tx, { id, attempts, at, problem, next })) || next !== null) return
    await writeAudit(tx, {
      at,
      personId: null,
      organisationCode,
      action: 'letter-given-up',
      subject: `letter:${id}`,
      detail: { reason: problem },
    })
  })
  return true
}
