import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { ownPath } from '#domain/people/own-path.ts'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { readSignInCookie, writeSignInCookie } from '#app/entry/session-cookie.server.ts'
import { makeSecret } from '#server/make-secret.ts'
import { beginSignIn } from '#server/services/accounts/begin-sign-in.ts'
import { findProviderOf } from '#server/services/accounts/find-provider-of.ts'
import { findPasskeySite } from '#server/services/accounts/require-passkeys.ts'
import { listProviders } from '#server/services/accounts/list-providers.ts'
import { invitationIn } from '#app/routes/people/invitation-in.server.ts'
import { tellRefusal } from './tell-refusal.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    if (ctx.config.trial) throw redirect(address(ctx.language, 'stepIn'))
    const { searchParams } = new URL(args.request.url)
    return {
      providers: listProviders(ctx),
      passkeys: findPasskeySite(ctx) !== null,
      byLetter: ctx.config.emailSignIn,
      to: ownPath(searchParams.get('to') ?? ''),
      refused: tellRefusal(ctx, searchParams),
      signedOut: searchParams.has('out'),
      person: ctx.person?.name ?? null,
    }
  })
}

/** Leads to the provider that was chosen, or to the one that owns the domain of the address that was typed. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const form = await readForm(args.request)
    const hint = textOf(form, 'email').trim() || null
    const providerId = hint === null ? textOf(form, 'provider') : findProviderOf(ctx, { email: hint })
    if (providerId === null) return { unknownDomain: hint }
    const { config } = ctx
    const browserSecret = readSignInCookie(args.request.headers, config) ?? makeSecret()
    const redirectUri =
      ownOrigin(args.request, config) + address('sv', 'signInAnswer', { provider: providerId })
    const to = ownPath(textOf(form, 'to'))
    const wish = { add: form.has('add'), again: form.has('again') }
    const where = { to, hint, ...wish, invitation: invitationIn(to) }
    const { provider, url } = await beginSignIn(ctx, { providerId, redirectUri, browserSecret, ...where })
    const headers = new Headers({ 'Cache-Control': 'no-store' })
    headers.set('Set-Cookie', writeSignInCookie(browserSecret, config))
    // A redirect would be held to where forms may lead, which is nowhere but here.
    headers.set('Refresh', `0; url=${url}`)
    return data({ leadsTo: { url, name: provider.name } }, { headers })
  })
}
