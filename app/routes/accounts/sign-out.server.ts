import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerFile } from '#app/entry/answer.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { signOutHeaders } from '#app/entry/sign-in-headers.server.ts'
import { endSession } from '#server/services/accounts/end-session.ts'

/** Nobody is signed out by following a link. */
export function loader(args: LoaderFunctionArgs): Response {
  return redirect(address(contextOf(args).language, 'start'))
}

export function action(args: ActionFunctionArgs): Promise<Response> {
  return answerFile(args, async (ctx) => {
    if (ctx.session) await endSession(ctx, ctx.session)
    const next = ctx.config.trial ? address(ctx.language, 'start') : `${address(ctx.language, 'signIn')}?out`
    return redirect(next, { status: 303, headers: signOutHeaders(ctx.config) })
  })
}
