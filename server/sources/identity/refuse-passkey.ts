import { UserError } from '#server/errors.ts'

/**
 * What is told of an answer that cannot be believed. Why stands in the log, on one line whatever was sent: a wrong
 * `JAMSIDES_URL` is found there.
 */
export function refusePasskey(error: unknown): UserError {
  const why = error instanceof Error ? error.message : String(error)
  console.error('A passkey was refused: %s', JSON.stringify(why.slice(0, 300)))
  return UserError.of('passkey-answer', undefined, 403)
}
