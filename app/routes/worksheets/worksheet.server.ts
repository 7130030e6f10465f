import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { countFilled } from '#domain/worksheets/check-worksheet.ts'
import { changeWorksheet } from '#server/services/worksheets/change-worksheet.ts'
import { getWorksheet } from '#server/services/worksheets/get-worksheet.ts'
import { removeWorksheet } from '#server/services/worksheets/remove-worksheet.ts'
import { attemptKeeping } from '../improvements/attempt-keeping.server.ts'
import { readVersion } from '../improvements/read-forms.server.ts'
import { whereOf } from '../improvements/where.server.ts'
import { readWorksheetForm } from './read-worksheet-form.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const which = { improvementId: args.params.improvement!, id: args.params.worksheet! }
    const view = await getWorksheet(ctx, which)
    const { worksheet, method, mayEdit } = view
    const query = new URL(args.request.url).searchParams
    return {
      ...whereOf(view),
      improvement: { id: view.improvement.id, title: view.improvement.title },
      worksheet,
      method,
      progress: countFilled(worksheet.answers, method),
      mayEdit,
      editing: mayEdit && query.has('edit'),
      saved: query.has('saved'),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const which = { improvementId: args.params.improvement!, id: args.params.worksheet! }
  if (textOf(form, 'intent') === 'remove-worksheet')
    return attempt(args, async (ctx) => {
      await removeWorksheet(ctx, which)
      const list = address(ctx.language, 'improvement', { improvement: which.improvementId })
      return redirect(`${list}?removed#worksheets`, 303)
    })
  const draft = readWorksheetForm(form)
  const version = readVersion(form)
  return attemptKeeping(
    args,
    { draft, version },
    (ctx) => changeWorksheet(ctx, { ...which, version, draft }),
    ({ language }) =>
      `${address(language, 'worksheet', { improvement: which.improvementId, worksheet: which.id })}?saved#content`,
  )
}
