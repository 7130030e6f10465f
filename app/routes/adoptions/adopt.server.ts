import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { AdoptionDraft } from '#domain/adoptions/check-adoption.ts'
import { adopt } from '#server/services/adoptions/adopt.ts'
import { getAdoptPage } from '#server/services/adoptions/get-adopt-page.ts'
import { dayOf } from '#texts/formats.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getAdoptPage(ctx, { slug: args.params.slug! })
    const [first] = view.organisations
    const draft: AdoptionDraft = {
      organisation: view.organisations.length === 1 ? first!.code : '',
      adapted: '',
      adoptedOn: dayOf(ctx.now()),
    }
    return { ...view, draft }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const draft: AdoptionDraft = {
    organisation: textOf(form, 'organisation'),
    adapted: textOf(form, 'adapted'),
    adoptedOn: textOf(form, 'adoptedOn'),
  }
  const typed = { draft, begins: textOf(form, 'begins') !== 'no' }
  return attempt(
    args,
    async (ctx) => {
      const outcome = await adopt(ctx, { slug: args.params.slug!, ...typed })
      if (outcome.kind === 'refused')
        return data({ problem: undefined, problems: outcome.problems, typed }, { status: 400 })
      const { code, improvementId: improvement } = outcome
      if (improvement !== null)
        return redirect(`${address(ctx.language, 'improvement', { improvement })}?edit#content`, 303)
      return redirect(`${address(ctx.language, 'examples', { code })}?taken#content`, 303)
    },
    typed,
  )
}
