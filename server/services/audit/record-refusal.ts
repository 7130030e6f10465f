import type { Context } from '#server/context.ts'
import type { UserError } from '#server/errors.ts'
import { writeRefusal } from '#server/store/audit/write-refusal.ts'

type Refused = Readonly<{
  error: UserError
  /** How it was asked for: method and path, without what is secret. */
  address: string
}>

const longestAddress = 200

/**
 * Notes in the audit trail that somebody who is signed in asked for what they may not do or see: once a minute for the same
 * thing. Whoever is not signed in leaves no line, and neither does any other error. To be called when the transaction in
 * which it was refused is gone.
 */
export async function recordRefusal(ctx: Context, { error, address }: Refused): Promise<void> {
  const { person, program } = ctx
  if (person === null || error.status !== 403) return
  const { action, place } = error.refusal ?? { action: error.code, place: {} }
  await program.transaction().execute((tx) =>
    writeRefusal(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: place.organisationCode ?? null,
      roundSlug: place.roundSlug ?? null,
      action,
      subject: address.slice(0, longestAddress),
    }),
  )
}
