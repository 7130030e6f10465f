import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { ownPath } from '#domain/people/own-path.ts'
import { address } from '#app/addresses.ts'
import { answerScript } from '#app/entry/answer-script.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { readSignInCookie, writeSignInCookie } from '#app/entry/session-cookie.server.ts'
import { signInHeaders } from '#app/entry/sign-in-headers.server.ts'
import { makeSecret } from '#server/make-secret.ts'
import { askPasskey } from '#server/services/accounts/ask-passkey.ts'
import { signInByPasskey } from '#server/services/accounts/sign-in-by-passkey.ts'

export function loader(args: LoaderFunctionArgs): Response {
  return redirect(address(contextOf(args).language, 'signIn'))
}

/** Asked without an answer it gives the question; with one it signs in, and says where to go on. */
export function action(args: ActionFunctionArgs): Promise<Response> {
  return answerScript(args, async (ctx, { answer, to }) => {
    const { headers } = args.request
    const held = readSignInCookie(headers, ctx.config)
    if (answer === undefined) {
      const browserSecret = held ?? makeSecret()
      const question = await askPasskey(ctx, { browserSecret })
      const cookie = writeSignInCookie(browserSecret, ctx.config)
      return Response.json({ question }, { headers: { 'Set-Cookie': cookie } })
    }
    const browser = headers.get('user-agent') ?? ''
    const { secret } = await signInByPasskey(ctx, { answer, browserSecret: held, browser })
    const next = ownPath(typeof to === 'string' ? to : '') ?? address(ctx.language, 'home')
    return Response.json({ next }, { headers: signInHeaders(secret, ctx.config) })
  })
}
