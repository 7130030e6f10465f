import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { changeImprovement } from '#server/services/improvements/change-improvement.ts'
import { getImprovement } from '#server/services/improvements/get-improvement.ts'
import { offerOutcome } from '#server/services/improvements/offer-outcome.ts'
import { removeImprovement } from '#server/services/improvements/remove-improvement.ts'
import { removeResult } from '#server/services/improvements/remove-result.ts'
import { attemptKeeping } from './attempt-keeping.server.ts'
import { readImprovementForm, readVersion } from './read-forms.server.ts'
import { relatedStatements, statementsOf } from './statements-of.server.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const ref = { kind: 'improvement', id: args.params.improvement! } as const
  return answerShared(args, ref, async (ctx) => {
    const view = await getImprovement(ctx, ref)
    const query = new URL(args.request.url).searchParams
    return {
      ...whereOf(view),
      improvement: view.improvement,
      challenge: view.challenge && { id: view.challenge.id, title: view.challenge.title },
      offer: view.mayEdit ? await offerOutcome(ctx, view.improvement, view.challenge) : null,
      mayEdit: view.mayEdit,
      editing: view.mayEdit && query.has('edit'),
      saved: query.has('saved'),
      removed: query.has('removed'),
      related: relatedStatements(ctx, view.improvement),
      statements: statementsOf(ctx, view.round?.instruments ?? [], view.improvement),
      chain: ctx.content.chainSteps,
      areas: ctx.content.areas,
      subGoals: ctx.content.subGoals,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const id = args.params.improvement!
  switch (textOf(form, 'intent')) {
    case 'remove-improvement':
      return attempt(args, async (ctx) => {
        const { roundSlug: round, organisationCode: code } = await removeImprovement(ctx, { id })
        const list =
          round === null
            ? address(ctx.language, 'ownImprovements', { code })
            : address(ctx.language, 'improvements', { round, code })
        return redirect(`${list}?removed#content`, 303)
      })
    case 'remove-result':
      return attempt(args, async (ctx) => {
        await removeResult(ctx, { improvementId: id, id: textOf(form, 'result') })
        return redirect(`${address(ctx.language, 'improvement', { improvement: id })}?removed#content`, 303)
      })
    default: {
      const draft = readImprovementForm(form)
      const version = readVersion(form)
      return attemptKeeping(
        args,
        { draft, version },
        (ctx) => changeImprovement(ctx, { id, version, draft }),
        ({ language }) => `${address(language, 'improvement', { improvement: id })}?saved#content`,
      )
    }
  }
}
