import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { analysisQuestions } from '#domain/challenges/challenge.ts'
import type { AnalysisDraft } from '#domain/challenges/check-challenge.ts'
import { analyseChallenge } from '#server/services/challenges/analyse-challenge.ts'
import { getChallenge } from '#server/services/challenges/get-challenge.ts'
import { setChallengeAside } from '#server/services/challenges/set-challenge-aside.ts'
import { suggestForChallenge } from '#server/services/library/suggest-for-challenge.ts'
import { attemptKeeping } from '../improvements/attempt-keeping.server.ts'
import { readVersion } from '../improvements/read-forms.server.ts'
import { whereOf } from './where.server.ts'

/** What the page was led to with, to be said above it. */
const said = ['raised', 'already', 'saved', 'aside', 'taken-up'] as const

export function loader(args: LoaderFunctionArgs) {
  const ref = { kind: 'challenge', id: args.params.challenge! } as const
  return answerShared(args, ref, async (ctx) => {
    const view = await getChallenge(ctx, ref)
    const query = new URL(args.request.url).searchParams
    const { challenge, groupName, now, improvements, mayEdit } = view
    return {
      ...whereOf(view),
      challenge,
      groupName,
      now,
      improvements,
      suggestions: mayEdit ? await suggestForChallenge(ctx, challenge) : null,
      mayEdit,
      editing: mayEdit && query.has('edit'),
      said: said.find((one) => query.has(one)) ?? null,
      chain: ctx.content.chainSteps,
      areas: ctx.content.areas,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const id = args.params.challenge!
  const page = (language: 'sv' | 'en', what: (typeof said)[number]) =>
    `${address(language, 'challenge', { challenge: id })}?${what}#content`
  const intent = textOf(form, 'intent')
  if (intent === 'set-aside' || intent === 'take-up') {
    const because = intent === 'set-aside' ? textOf(form, 'because') : null
    const outcome = await attempt(args, async (ctx) => {
      await setChallengeAside(ctx, { id, because })
      return redirect(page(ctx.language, because === null ? 'taken-up' : 'aside'), 303)
    })
    if (outcome instanceof Response) return outcome
    return data({ problem: outcome.data.problem, because }, outcome.init ?? {})
  }
  const version = readVersion(form)
  const fields = ['title', ...analysisQuestions] as const
  const draft = Object.fromEntries(fields.map((field) => [field, textOf(form, field)])) as AnalysisDraft
  return attemptKeeping(
    args,
    { draft, version },
    (ctx) => analyseChallenge(ctx, { id, version, draft }),
    ({ language }) => page(language, 'saved'),
  )
}
