import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { type CoverageDraft, coverageFields } from '#domain/coverage/check-coverage-item.ts'
import { getCoverageItem } from '#server/services/coverage/get-coverage-item.ts'
import { saveCoverageItem } from '#server/services/coverage/save-coverage-item.ts'

/** The item of the address; `new` is one that is yet to be added. */
const idOf = (item: string | undefined) => (item === 'new' ? null : item!)

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { code, item } = args.params
    const view = await getCoverageItem(ctx, { code: code!, id: idOf(item) })
    return { ...view, fictional: view.organisation.fictional }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const code = args.params.code!
  const draft = Object.fromEntries(
    coverageFields.map((field) => [field, textOf(form, field)]),
  ) as CoverageDraft
  return attempt(
    args,
    async (ctx) => {
      const version = Number(textOf(form, 'version')) || 0
      const outcome = await saveCoverageItem(ctx, { code, id: idOf(args.params.item), version, draft })
      if (outcome.kind === 'saved')
        return redirect(`${address(ctx.language, 'coverage', { code })}?saved#content`, 303)
      return data({ problem: undefined, problems: outcome.problems, typed: draft }, { status: 400 })
    },
    draft,
  )
}
