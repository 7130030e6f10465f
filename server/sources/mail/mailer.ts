import type { LetterProblem } from '#domain/letters/letter-problem.ts'

/** A letter as it goes out. */
export type OutgoingLetter = Readonly<{ id: string; to: string; subject: string; body: string }>

/** The way out for letters. */
export type Mailer = Readonly<{
  /** Hands a letter over to the mail server; gives why that did not work, and null where it did. Never throws. */
  send: (letter: OutgoingLetter, stop?: AbortSignal) => Promise<LetterProblem | null>
}>
