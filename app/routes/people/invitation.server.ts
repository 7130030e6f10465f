import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { signInHeaders } from '#app/entry/sign-in-headers.server.ts'
import { acceptInvitation } from '#server/services/people/accept-invitation.ts'
import { getInvitation } from '#server/services/people/get-invitation.ts'

/** Programs that look through mail follow its links: nothing is used up by that. */
export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const invitation = await getInvitation(ctx, { secret: args.params.secret! })
    // In trial mode there is nothing to sign in to.
    const back = ctx.config.trial
      ? null
      : address(ctx.language, 'invitation', { secret: args.params.secret! })
    return { invitation, back, fictional: ctx.config.trial }
  })
}

/** Accepts the invitation, and leads to one's own page as whoever one is then. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const browser = args.request.headers.get('user-agent') ?? ''
    const opened = await acceptInvitation(ctx, { secret: args.params.secret!, browser })
    const headers = opened === null ? undefined : signInHeaders(opened.secret, ctx.config)
    return redirect(address(ctx.language, 'home'), { status: 303, headers })
  })
}
