import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { addOwnSet } from '#server/services/sets/add-own-set.ts'
import { beginOwnSet } from '#server/services/sets/begin-own-set.ts'
import { textsIn } from '#texts/texts.ts'
import { attemptSet } from './attempt-set.server.ts'
import { draftOfSet } from './draft-of-set.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const code = args.params.code!
    const from = new URL(args.request.url).searchParams.get('from')
    const { organisation, copied: set } = await beginOwnSet(ctx, { code, from })
    const where = { organisation, fictional: organisation.fictional }
    if (set === null) return { ...where, from: null, draft: { name: '', guidance: '', keyFigures: '' } }
    const draft = await draftOfSet(ctx, set)
    const name = set.name[ctx.language]
    return { ...where, from: name, draft: { ...draft, name: textsIn(ctx.language).sets.form.copyName(name) } }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  return attemptSet(args, form, (ctx, { draft }) => addOwnSet(ctx, { code: args.params.code!, draft }))
}
