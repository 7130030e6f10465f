import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerScript } from '#app/entry/answer-script.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { addPasskey } from '#server/services/accounts/add-passkey.ts'
import { askNewPasskey } from '#server/services/accounts/ask-new-passkey.ts'

export function loader(args: LoaderFunctionArgs): Response {
  return redirect(address(contextOf(args).language, 'account'))
}

/** Asked without an answer it gives the question; with one it keeps the new passkey, and says where to go on. */
export function action(args: ActionFunctionArgs): Promise<Response> {
  return answerScript(args, async (ctx, { answer, name }) => {
    if (answer === undefined) return Response.json({ question: await askNewPasskey(ctx) })
    await addPasskey(ctx, { answer, name: typeof name === 'string' ? name : '' })
    return Response.json({ next: `${address(ctx.language, 'account')}?added` })
  })
}
