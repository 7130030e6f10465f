import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { changeOwnSet } from '#server/services/sets/change-own-set.ts'
import { getSet } from '#server/services/sets/get-set.ts'
import { getSetFigures } from '#server/services/sets/get-set-figures.ts'
import { removeOwnSet } from '#server/services/sets/remove-own-set.ts'
import { attemptSet } from './attempt-set.server.ts'
import { draftOfSet } from './draft-of-set.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { code, set: id } = args.params
  return answerShared(args, { kind: 'set', id: id! }, async (ctx) => {
    const view = await getSet(ctx, { code: code!, set: id! })
    const query = new URL(args.request.url).searchParams
    const keyFigures = view.set.sections.flatMap((section) => section.keyFigures.map((each) => each.id))
    const { snapshot, figures } = await getSetFigures(ctx, { area: view.area, keyFigures })
    const { own, mayEdit } = view
    return {
      ...view,
      snapshot,
      figures,
      editing: mayEdit && query.has('edit') && own !== null ? await draftOfSet(ctx, view.set) : null,
      saved: query.has('saved'),
      fictional: view.organisation.fictional,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const [code, id] = [args.params.code!, args.params.set!]
  if (textOf(form, 'do') === 'remove')
    return attempt(args, async (ctx) => {
      await removeOwnSet(ctx, { id })
      return redirect(`${address(ctx.language, 'sets', { code })}?removed#content`, 303)
    })
  return attemptSet(args, form, (ctx, { draft, version }) => changeOwnSet(ctx, { id, version, draft }))
}
