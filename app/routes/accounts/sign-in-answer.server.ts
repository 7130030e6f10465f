import { type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerFile } from '#app/entry/answer.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import { readSignInCookie } from '#app/entry/session-cookie.server.ts'
import { signInHeaders } from '#app/entry/sign-in-headers.server.ts'
import { finishSignIn } from '#server/services/accounts/finish-sign-in.ts'

/** Where a provider sends the browser back to: signs in, and leads on; refused, it leads back with the reason. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(args, async (ctx) => {
    const { headers, url } = args.request
    const providerId = args.params.provider!
    const finished = await finishSignIn(ctx, {
      providerId,
      redirectUri:
        ownOrigin(args.request, ctx.config) + address('sv', 'signInAnswer', { provider: providerId }),
      query: new URL(url).search,
      browserSecret: readSignInCookie(headers, ctx.config),
      browser: headers.get('user-agent') ?? '',
    })
    const { language, to } = finished
    if (finished.kind === 'refused') {
      const query = new URLSearchParams({ refused: finished.problem.code, provider: providerId })
      if (to !== null) query.set('to', to)
      return redirect(`${address(language, 'signIn')}?${query}`, 303)
    }
    const next = finished.added ? `${address(language, 'account')}?added` : (to ?? address(language, 'home'))
    return redirect(next, { status: 303, headers: signInHeaders(finished.secret, ctx.config) })
  })
}
