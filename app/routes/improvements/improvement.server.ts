import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { actOnImprovement } from './act-on-improvement.server.ts'
import { gatherImprovementPage } from './gather-improvement-page.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const ref = { kind: 'improvement', id: args.params.improvement! } as const
  return answerShared(args, ref, (ctx) =>
    gatherImprovementPage(ctx, ref.id, new URL(args.request.url).searchParams),
  )
}

export async function action(args: ActionFunctionArgs) {
  return actOnImprovement(args, args.params.improvement!, await readForm(args.request))
}
