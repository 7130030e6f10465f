import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { newImprovementDraft } from '#domain/improvements/draft-of-improvement.ts'
import { addImprovement } from '#server/services/improvements/add-improvement.ts'
import { requireEditor } from '#server/services/people/require-editor.ts'
import { getParticipation } from '#server/services/rounds/get-participation.ts'
import { attemptKeeping } from './attempt-keeping.server.ts'
import { readImprovementForm } from './read-forms.server.ts'
import { statementsOf } from './statements-of.server.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { round, code } = args.params
    const view = await getParticipation(ctx, { roundSlug: round!, code: code! })
    const person = requireEditor(ctx, view.organisation.code)
    const statements = statementsOf(ctx, view.round.instruments)
    const asked = new URL(args.request.url).searchParams.getAll('item')
    const known = statements.flatMap(({ instrumentId, items }) =>
      items.map(({ number, title }) => ({ key: `${instrumentId}:${number}`, title })),
    )
    const from = known.filter(({ key }) => asked.includes(key))
    return {
      ...whereOf(view),
      draft: newImprovementDraft({ ownerName: person.name, relatedItems: from.map(({ key }) => key) }),
      from: from.map(({ title }) => title),
      statements,
      areas: ctx.content.areas,
      subGoals: ctx.content.subGoals,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const draft = readImprovementForm(await readForm(args.request))
  const { round, code } = args.params
  return attemptKeeping(
    args,
    { draft, version: 0 },
    (ctx) => addImprovement(ctx, { roundSlug: round!, code: code!, draft }),
    ({ language }, id) => `${address(language, 'improvement', { improvement: id })}?saved#content`,
  )
}
