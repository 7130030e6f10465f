import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerFile } from '#app/entry/answer.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { stopLooking } from '#server/services/support/stop-looking.ts'

/** Nothing is ended by following a link. */
export function loader(args: LoaderFunctionArgs): Response {
  return redirect(address(contextOf(args).language, 'start'))
}

export function action(args: ActionFunctionArgs): Promise<Response> {
  return answerFile(args, async (ctx) => {
    const code = await stopLooking(ctx)
    const there =
      code === null
        ? address(ctx.language, 'home')
        : `${address(ctx.language, 'support', { code })}?stopped#content`
    return redirect(there, 303)
  })
}
