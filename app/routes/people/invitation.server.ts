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
    const back = address(ctx.language, 'invitation', { secret: args.params.secret! })
    const signIn = `${address(ctx.language, 'signIn')}?to=${encodeURIComponent(back)}`
    const hasProviders = ctx.signIn.settings.providers.length > 0
    // In trial mode there is nothing to sign in to.
    return { invitation, signIn: ctx.config.trial ? null : signIn, hasProviders, fictional: ctx.config.trial }
  })
}

/** Accepts the invitation, and leads to the own page, or to where one adds a way to come back. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const browser = args.request.headers.get('user-agent') ?? ''
    const opened = await acceptInvitation(ctx, { secret: args.params.secret!, browser })
    if (opened === null) return redirect(address(ctx.language, 'home'), 303)
    const headers = signInHeaders(opened.secret, ctx.config)
    // A link opens once; whoever gets no letters to sign in by needs another way to come back.
    const next =
      opened.session.method === 'first-link' || !ctx.config.emailSignIn
        ? `${address(ctx.language, 'account')}?first`
        : address(ctx.language, 'home')
    return redirect(next, { status: 303, headers })
  })
}
