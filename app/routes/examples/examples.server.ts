import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { UserError } from '#server/errors.ts'
import { beginAdopted } from '#server/services/adoptions/begin-adopted.ts'
import { giveBack } from '#server/services/adoptions/give-back.ts'
import { listExamples } from '#server/services/examples/list-examples.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await listExamples(ctx, { code: args.params.code! })
    const query = new URL(args.request.url).searchParams
    return {
      ...view,
      adopted: query.has('taken'),
      removed: query.has('removed'),
      fictional: view.organisation.fictional,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const id = textOf(form, 'adoption')
  return attempt(args, async (ctx) => {
    switch (textOf(form, 'intent')) {
      case 'begin': {
        const improvement = await beginAdopted(ctx, { id })
        return redirect(`${address(ctx.language, 'improvement', { improvement })}?edit#content`, 303)
      }
      case 'give-back': {
        const { organisationCode: code } = await giveBack(ctx, { id })
        return redirect(`${address(ctx.language, 'examples', { code })}?removed#content`, 303)
      }
      default:
        throw UserError.of('bad-form', { field: 'intent' })
    }
  })
}
