import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { readSignInCookie } from '#app/entry/session-cookie.server.ts'
import { signInHeaders } from '#app/entry/sign-in-headers.server.ts'
import { lookAtSignInLetter } from '#server/services/accounts/look-at-sign-in-letter.ts'
import { useSignInLetter } from '#server/services/accounts/use-sign-in-letter.ts'

/** Looking uses nothing up. */
export function loader(args: LoaderFunctionArgs) {
  return answer(args, (ctx) => {
    const browserSecret = readSignInCookie(args.request.headers, ctx.config)
    return lookAtSignInLetter(ctx, { secret: args.params.secret!, browserSecret })
  })
}

/** Signs in, and leads to where one was going. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const { headers } = args.request
    const { secret, to } = await useSignInLetter(ctx, {
      secret: args.params.secret!,
      browserSecret: readSignInCookie(headers, ctx.config),
      code: textOf(await readForm(args.request), 'code'),
      browser: headers.get('user-agent') ?? '',
    })
    const next = to ?? address(ctx.language, 'home')
    return redirect(next, { status: 303, headers: signInHeaders(secret, ctx.config) })
  })
}
