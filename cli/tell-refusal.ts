import type { Language } from '#domain/language/language.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { CommandFailure } from './command-failure.ts'

/** Ends a command that was refused, with the reason in words, and as JSON too where that was asked for. */
export function tellRefusal(
  error: unknown,
  { json, language }: Readonly<{ json?: boolean | undefined; language: Language }>,
): never {
  if (!(error instanceof UserError)) throw error
  const problem = messageOf(error, language)
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, code: error.code, problem }, null, 2)}\n`)
  throw new CommandFailure(problem)
}
