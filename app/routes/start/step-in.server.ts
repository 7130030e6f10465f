import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { signInHeaders, signOutHeaders } from '#app/entry/sign-in-headers.server.ts'
import { endSession } from '#server/services/accounts/end-session.ts'
import { requireTrial } from '#server/services/start/require-trial.ts'
import { listStepIn } from '#server/services/start/list-step-in.ts'
import { stepIn } from '#server/services/start/step-in.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    requireTrial(ctx)
    return { choices: listStepIn(ctx), person: ctx.person, fictional: true }
  })
}

/** Steps in as the person chosen; without one, steps out. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    requireTrial(ctx)
    const form = await readForm(args.request)
    if (!form.has('person')) {
      if (ctx.session) await endSession(ctx, ctx.session)
      return redirect(address(ctx.language, 'start'), { headers: signOutHeaders(ctx.config) })
    }
    const browser = args.request.headers.get('user-agent') ?? ''
    const { secret } = await stepIn(ctx, { id: textOf(form, 'person'), browser })
    return redirect(address(ctx.language, 'home'), { headers: signInHeaders(secret, ctx.config) })
  })
}
