import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { countCodeTry } from '#server/store/accounts/count-code-try.ts'
import { findSignInStep } from '#server/store/accounts/find-sign-in-step.ts'
import { takeSignInStep } from '#server/store/accounts/take-sign-in-step.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { limitRate } from '../access/limit-rate.ts'
import { type LetterStep, requireEmailSignIn, sealCode } from './letter-step.ts'
import { type OpenedSession, openSessionIn } from './open-session.ts'

/** How often the code of a link may be tried. In the browser where it was asked for, the link holds nevertheless. */
const mostTries = 5

type Input = Readonly<{
  secret: string
  browserSecret: string | null
  /** What was typed in another browser than the one it was asked for in. */
  code: string
  browser: string
}>

/**
 * Signs somebody in by an e-mailed link, at the lowest level of assurance: in the browser where it was asked for, or
 * with the code that was shown there. A letter that somebody else gets to see is not enough. The link works once.
 *
 * @throws UserError no-such-page, too-many-requests, sign-in-letter, sign-in-code or account-closed.
 */
export async function useSignInLetter(
  ctx: Context,
  { secret, browserSecret, code, browser }: Input,
): Promise<OpenedSession & Readonly<{ to: string | null }>> {
  requireEmailSignIn(ctx)
  await limitRate(ctx, 'sign-in')
  const key = { secretSha256: sha256Of(secret), kind: 'email-link', at: ctx.now() } as const
  const found = await findSignInStep(ctx.program, key)
  if (!found || found.personId === null) throw gone()
  const { personId } = found
  const state = found.state as LetterStep
  if (browserSecret === null || state.browser !== sha256Of(browserSecret)) {
    if (!(await countCodeTry(ctx.program, { ...key, most: mostTries }))) throw gone()
    if (state.code !== sealCode(secret, code.replaceAll(/\s/g, ''))) throw await refuse(ctx, personId)
  }
  return ctx.program.transaction().execute(async (tx) => {
    const taken = await takeSignInStep(tx, key)
    if (!taken) throw gone()
    const opened = await openSessionIn(tx, ctx, { personId, method: 'email-link', assurance: 1, browser })
    return { ...opened, to: state.to }
  })
}

function gone(): UserError {
  return UserError.of('sign-in-letter', undefined, 403)
}

async function refuse(ctx: Context, personId: string): Promise<UserError> {
  await writeAudit(ctx.program, {
    at: ctx.now(),
    personId: null,
    organisationCode: null,
    action: 'refuse-sign-in',
    subject: `person:${personId}`,
    detail: { reason: 'sign-in-code' },
  })
  return UserError.of('sign-in-code', { most: mostTries }, 403)
}
