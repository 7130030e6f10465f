import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { ownPath } from '#domain/people/own-path.ts'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { readSignInCookie, writeSignInCookie } from '#app/entry/session-cookie.server.ts'
import type { Context } from '#server/context.ts'
import { makeSecret } from '#server/make-secret.ts'
import { askSignInLetter } from '#server/services/accounts/ask-sign-in-letter.ts'

/** What stands here is asked for on the page of all ways in, too. */
export function loader(args: LoaderFunctionArgs) {
  return answer(args, async ({ config, language }) => {
    if (!config.emailSignIn || config.trial) throw redirect(address(language, 'signIn'))
    return {}
  })
}

/** Sends the letter if there is an account, and answers the same if there is none. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const typed = { email: textOf(form, 'email'), to: ownPath(textOf(form, 'to')) }
  const { request } = args
  const work = async (ctx: Context) => {
    const { config } = ctx
    const browserSecret = readSignInCookie(request.headers, config) ?? makeSecret()
    const origin = ownOrigin(request, config)
    const asked = await askSignInLetter(ctx, {
      ...typed,
      browserSecret,
      addressOf: (secret, language) => origin + address(language, 'signInLetter', { secret }),
    })
    return data({ asked }, { headers: { 'Set-Cookie': writeSignInCookie(browserSecret, config) } })
  }
  return attempt(args, work, typed)
}
