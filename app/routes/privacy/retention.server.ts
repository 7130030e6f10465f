import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { getRetention } from '#server/services/privacy/get-retention.ts'
import { setRetention } from '#server/services/privacy/set-retention.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getRetention(ctx, { code: args.params.code! })
    return { ...view, fictional: view.organisation.fictional }
  })
}

/** Saves one decision, or takes it back. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const typed = {
    what: textOf(form, 'what'),
    months: textOf(form, 'months'),
    decidedBy: textOf(form, 'decidedBy'),
  }
  return attempt(
    args,
    async (ctx) => {
      await setRetention(ctx, { code: args.params.code!, ...typed })
      return { saved: typed.what }
    },
    typed,
  )
}
