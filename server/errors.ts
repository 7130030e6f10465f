import type { Place } from '#domain/access/may.ts'
import type { Action } from '#domain/access/policy.ts'
import type { Language } from '#domain/language/language.ts'
import type { ErrorTexts } from '#texts/sv/errors.ts'
import { textsIn } from '#texts/texts.ts'

/** Every message a user can be told, by code; the wording stands in `texts/<language>/errors.ts`. */
export type ErrorCode = keyof ErrorTexts

type Details<Code extends ErrorCode> = ErrorTexts[Code] extends (details: infer D) => string ? D : undefined

type Status = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 421 | 429 | 503

/** What somebody asked for and may not do, and where; it is written in the audit trail. */
type Refusal = Readonly<{ action: Action; place: Place }>

/** An error that has happened and is yet to be told. */
export type KeptError = Readonly<{ code: ErrorCode; details: unknown; status: Status }>

/**
 * Something the user did or sent that cannot be carried out. It is told in the user's language, with what was kept
 * and what to do; it is never a fault of the program.
 */
export class UserError extends Error {
  readonly code: ErrorCode
  readonly details: unknown
  readonly status: Status
  /** Null where it was no rule of the policy that was in the way. */
  readonly refusal: Refusal | null

  private constructor(code: ErrorCode, details: unknown, status: Status, refusal: Refusal | null = null) {
    super(code)
    this.name = 'UserError'
    this.code = code
    this.details = details
    this.status = status
    this.refusal = refusal
  }

  /** Makes the error of a code with the details that its wording needs. */
  static of<Code extends ErrorCode>(code: Code, details: Details<Code>, status: Status = 400): UserError {
    return new UserError(code, details, status)
  }

  /** Makes the error of somebody who may not do what they asked for. */
  static refuse(refusal: Refusal): UserError {
    return new UserError('forbidden', undefined, 403, refusal)
  }

  /** The same error once more, from what was kept of it. */
  static again({ code, details, status }: KeptError): UserError {
    return new UserError(code, details, status)
  }

  /** What is kept of the error until it is told, as plain JSON. */
  keep(): KeptError {
    const { code, details, status } = this
    return { code, details, status }
  }
}

/** How many seconds to wait before trying again, of an error that says so. */
export function secondsToWait({ status, details }: UserError): number | undefined {
  return status === 429 ? (details as { seconds: number }).seconds : undefined
}

/** The message of an error that the user caused, in the user's language. */
export function messageOf(error: UserError, language: Language): string {
  const write = textsIn(language).errors[error.code] as (details: unknown) => string
  return write(error.details)
}
