import { Option } from 'commander'
import type { Language } from '#domain/language/language.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { CommandFailure } from '../../command-failure.ts'

export type UserOptions = Readonly<{ language: Language }>

export function languageOption(): Option {
  return new Option('--language <language>', 'language of messages').choices(['sv', 'en']).default('sv')
}

/** Ends a command with the message of what the user can do something about. */
export async function tellProblem(language: Language, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw error instanceof UserError ? new CommandFailure(messageOf(error, language)) : error
  }
}
