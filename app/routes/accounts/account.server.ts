import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { endOtherSessions } from '#server/services/accounts/end-other-sessions.ts'
import { endSession } from '#server/services/accounts/end-session.ts'
import { getOwnAccount } from '#server/services/accounts/get-own-account.ts'
import { listDormantRoles } from '#server/services/accounts/list-dormant-roles.ts'
import { listOwnIdentities } from '#server/services/accounts/list-own-identities.ts'
import { listOwnPasskeys } from '#server/services/accounts/list-own-passkeys.ts'
import { listOwnSessions } from '#server/services/accounts/list-own-sessions.ts'
import { removeIdentity } from '#server/services/accounts/remove-identity.ts'
import { removePasskey } from '#server/services/accounts/remove-passkey.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const [account, sessions, identities, passkeys] = await Promise.all([
      getOwnAccount(ctx),
      listOwnSessions(ctx),
      listOwnIdentities(ctx),
      listOwnPasskeys(ctx),
    ])
    const { searchParams } = new URL(args.request.url)
    return {
      account,
      sessions,
      identities,
      passkeys,
      dormant: listDormantRoles(ctx),
      level: ctx.session?.assurance ?? 1,
      trial: ctx.config.trial,
      came: (['first', 'added'] as const).find((how) => searchParams.has(how)) ?? null,
      fictional: ctx.person?.example ?? false,
    }
  })
}

/** Ends one session or all others, or takes away a way to sign in. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const form = await readForm(args.request)
    if (form.has('others')) return { endedOthers: await endOtherSessions(ctx) }
    if (form.has('remove')) {
      await removeIdentity(ctx, { issuer: textOf(form, 'issuer'), subject: textOf(form, 'remove') })
      return { removed: true }
    }
    if (form.has('passkey')) {
      await removePasskey(ctx, { id: textOf(form, 'passkey') })
      return { removedPasskey: true }
    }
    await endSession(ctx, { id: textOf(form, 'session') })
    return { ended: true }
  })
}
