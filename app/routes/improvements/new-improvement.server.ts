import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { addImprovement } from '#server/services/improvements/add-improvement.ts'
import { nameKeyFigures } from '#server/services/indicators/name-key-figures.ts'
import { beginImprovement } from '#server/services/improvements/begin-improvement.ts'
import { attemptImprovement } from './attempt-improvement.server.ts'
import { formChoices } from './form-choices.server.ts'
import { statementsOf } from './statements-of.server.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { round = null, code } = args.params
    const query = new URL(args.request.url).searchParams
    const challengeId = query.get('challenge')
    const view = await beginImprovement(ctx, { roundSlug: round, code: code!, challengeId })
    const { challenge, openRounds } = view
    const checklists = (view.round ? [view.round] : openRounds).flatMap(({ instruments }) => instruments)
    const statements = statementsOf(ctx, checklists)
    const known = statements.flatMap(({ instrumentId, items }) =>
      items.map(({ number, title }) => ({ key: `${instrumentId}:${number}`, title })),
    )
    const from = known.filter(({ key }) => query.getAll('item').includes(key))
    return {
      ...whereOf(view),
      draft: { ...view.draft, relatedItems: from.map(({ key }) => key) },
      from: from.map(({ title }) => title),
      challenge: challenge && { id: challenge.id, title: challenge.title },
      openRounds: openRounds.map(({ slug, name }) => ({ slug, name })),
      choices: formChoices(ctx, { ...view, statements }),
      keyFigures: await nameKeyFigures(ctx, view.draft.keyFigures),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const place = textOf(form, 'place')
  const { round, code } = args.params
  const roundSlug = round ?? (place === '' ? null : place)
  const challengeId = new URL(args.request.url).searchParams.get('challenge')
  return attemptImprovement(
    args,
    form,
    (ctx, { draft }) => addImprovement(ctx, { roundSlug, code: code!, challengeId, draft }),
    ({ language }, id) => `${address(language, 'improvement', { improvement: id })}?saved#content`,
  )
}
