import { longestNote } from '#domain/assessments/text-limits.ts'
import { UserError } from '#server/errors.ts'

/**
 * Refuses texts longer than a note may be.
 *
 * @throws UserError text-too-long.
 */
export function requireShortText(...texts: readonly string[]): void {
  const length = Math.max(...texts.map((text) => text.length))
  if (length > longestNote) throw UserError.of('text-too-long', { length, longest: longestNote })
}
