import type { RouterContextProvider } from 'react-router'
import { messageOf, secondsToWait, UserError } from '#server/errors.ts'
import { noteRefusal } from './note-refusal.server.ts'
import { contextOf, requestAddressOf } from './request-context.server.ts'

/** What whoever is refused is told. */
export type Refusal = Readonly<{
  /** In the language of the address. */
  problem: string
  code: string
  /** How many seconds to wait before trying again, where it was too often. */
  wait: number | undefined
}>

/**
 * Makes what went wrong into what whoever asked is told, and the status of the answer. It is noted in the audit trail, if
 * it was for lack of a right.
 *
 * @throws whatever is no UserError, as it is.
 */
export async function toRefusal(
  args: { context: Readonly<RouterContextProvider> },
  error: unknown,
): Promise<Readonly<{ refusal: Refusal; status: number }>> {
  if (!(error instanceof UserError)) throw error
  const ctx = contextOf(args)
  await noteRefusal(ctx, error, requestAddressOf(args))
  const problem = messageOf(error, ctx.language)
  return { refusal: { problem, code: error.code, wait: secondsToWait(error) }, status: error.status }
}

/** The header that says when to come back, where there is something to say. */
export function retryAfter({ wait }: Refusal): Record<string, string> {
  return wait === undefined ? {} : { 'Retry-After': String(wait) }
}
