import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findSignInStep } from '#server/store/accounts/find-sign-in-step.ts'
import { findPerson } from '../people/find-person.ts'
import { type LetterStep, requireEmailSignIn } from './letter-step.ts'

/** What whoever opens an e-mailed link is shown before they sign in by it. */
export type SignInLetterView = Readonly<{
  /** Whom it signs in; null in another browser than the one it was asked for in, which is told nothing. */
  name: string | null
  /** Whoever is signed in there already. */
  signedInAs: string | null
}>

/**
 * What an e-mailed link leads to. Looking uses nothing up, however often it is done: programs that read letters open the
 * links in them.
 *
 * @throws UserError no-such-page, or sign-in-letter, the same whether there never was such a link or it is used or too old.
 */
export async function lookAtSignInLetter(
  ctx: Context,
  { secret, browserSecret }: Readonly<{ secret: string; browserSecret: string | null }>,
): Promise<SignInLetterView> {
  requireEmailSignIn(ctx)
  const key = { secretSha256: sha256Of(secret), kind: 'email-link', at: ctx.now() } as const
  const step = await findSignInStep(ctx.program, key)
  if (!step || step.personId === null) throw UserError.of('sign-in-letter', undefined, 403)
  const isHere = browserSecret !== null && (step.state as LetterStep).browser === sha256Of(browserSecret)
  const person = isHere ? await findPerson(ctx, { id: step.personId }) : null
  return { name: person?.name ?? null, signedInAs: ctx.person?.name ?? null }
}
