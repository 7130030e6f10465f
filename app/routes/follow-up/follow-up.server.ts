import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { attemptKeeping } from '#app/routes/improvements/attempt-keeping.server.ts'
import { readVersion } from '#app/routes/improvements/read-forms.server.ts'
import { whereOf } from '#app/routes/improvements/where.server.ts'
import { answerQuestion } from '#server/services/follow-up/answer-question.ts'
import { getQuestion } from '#server/services/follow-up/get-question.ts'
import { dayOf } from '#texts/formats.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { improvement: improvementId, wave } = args.params
    const view = await getQuestion(ctx, { improvementId: improvementId!, wave: wave! })
    const { id, title, results } = view.improvement
    return {
      ...whereOf(view),
      improvement: { id, title },
      results: results.filter(({ step }) => step !== 'activity'),
      chain: ctx.content.chainSteps,
      end: view.end,
      at: view.at,
      earlier: view.asked.filter((one) => one.followUp?.answer && one.wave !== view.at.wave),
      today: dayOf(ctx.now()),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const draft = { fate: textOf(form, 'fate'), witness: textOf(form, 'witness'), said: textOf(form, 'said') }
  const version = readVersion(form)
  const improvementId = args.params.improvement!
  return attemptKeeping(
    args,
    { draft, version },
    (ctx) => answerQuestion(ctx, { improvementId, wave: args.params.wave!, version, draft }),
    ({ language }) => `${address(language, 'improvement', { improvement: improvementId })}?saved#follow-up`,
  )
}
