import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { endOtherSessions } from '#server/services/accounts/end-other-sessions.ts'
import { endSession } from '#server/services/accounts/end-session.ts'
import { getOwnAccount } from '#server/services/accounts/get-own-account.ts'
import { listOwnSessions } from '#server/services/accounts/list-own-sessions.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const [account, sessions] = await Promise.all([getOwnAccount(ctx), listOwnSessions(ctx)])
    return { account, sessions, fictional: ctx.person?.example ?? false }
  })
}

/** Ends one session, or all others. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const form = await readForm(args.request)
    if (form.has('others')) return { endedOthers: await endOtherSessions(ctx) }
    await endSession(ctx, { id: textOf(form, 'session') })
    return { ended: true }
  })
}
