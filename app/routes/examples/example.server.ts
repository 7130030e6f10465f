import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { getExample } from '#server/services/examples/get-example.ts'

import { namesOf } from './names-of.server.ts'
import { actOnExample, done } from './act-on-example.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getExample(ctx, { id: args.params.example! })
    const query = new URL(args.request.url).searchParams
    const { chainSteps: chain, areas, subGoals } = ctx.content
    const content = (view.written ?? view.versions[0])?.content
    return {
      ...view,
      chain,
      area: areas.find(({ id }) => id === content?.area) ?? null,
      ...namesOf(ctx, content),
      subGoals,
      notice: done.find((one) => query.has(one)) ?? null,
      fictional: view.organisation.fictional,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const which = { id: args.params.example!, version: Number(textOf(form, 'version')) || 0 }
  const typed = {
    intent: textOf(form, 'intent'),
    comment: textOf(form, 'comment'),
    because: textOf(form, 'because'),
    agrees: textOf(form, 'agrees') === 'yes',
  }
  return attempt(args, (ctx) => actOnExample(ctx, which, typed), typed)
}
