import type { Context } from '#server/context.ts'
import type { UserError } from '#server/errors.ts'
import { recordRefusal } from '#server/services/audit/record-refusal.ts'

/**
 * Notes in the audit trail that a request was refused, if it was for lack of a right. That it cannot be noted stands in
 * the log of the program; the request stays refused.
 */
export async function noteRefusal(ctx: Context, error: UserError, address: string): Promise<void> {
  try {
    await recordRefusal(ctx, { error, address })
  } catch (fault) {
    console.error(`A refusal could not be written in the audit trail: ${address}`, fault)
  }
}
