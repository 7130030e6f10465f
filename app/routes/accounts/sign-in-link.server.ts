import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { signInHeaders } from '#app/entry/sign-in-headers.server.ts'
import { lookAtFirstLink } from '#server/services/accounts/look-at-first-link.ts'
import { useFirstLink } from '#server/services/accounts/use-first-link.ts'

/** Looking does not use the link up: programs that read letters follow links in them. */
export function loader(args: LoaderFunctionArgs) {
  return answer(args, (ctx) => lookAtFirstLink(ctx, { secret: args.params.secret! }))
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const typed = { name: textOf(form, 'name'), email: textOf(form, 'email') }
  const work: Parameters<typeof attempt<Response, typeof typed>>[1] = async (ctx) => {
    const browser = args.request.headers.get('user-agent') ?? ''
    const { secret } = await useFirstLink(ctx, { secret: args.params.secret!, ...typed, browser })
    const headers = signInHeaders(secret, ctx.config)
    return redirect(`${address(ctx.language, 'account')}?first`, { status: 303, headers })
  }
  return attempt(args, work, typed)
}
