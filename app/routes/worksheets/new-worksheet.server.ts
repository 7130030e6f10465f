import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { addWorksheet } from '#server/services/worksheets/add-worksheet.ts'
import { beginWorksheet } from '#server/services/worksheets/begin-worksheet.ts'
import { attemptKeeping } from '../improvements/attempt-keeping.server.ts'
import { whereOf } from '../improvements/where.server.ts'
import { readWorksheetForm } from './read-worksheet-form.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const method = new URL(args.request.url).searchParams.get('method')
    const view = await beginWorksheet(ctx, { improvementId: args.params.improvement!, method })
    const { id, title } = view.improvement
    return {
      ...whereOf(view),
      improvement: { id, title },
      methods: view.methods.map(({ id: key, name, purpose }) => ({ id: key, name, purpose })),
      method: view.method,
      draft: { title: view.method?.name[ctx.language] ?? '', answers: {} },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const improvementId = args.params.improvement!
  const draft = readWorksheetForm(form)
  return attemptKeeping(
    args,
    { draft, version: 0 },
    (ctx) => addWorksheet(ctx, { improvementId, method: textOf(form, 'method'), draft }),
    ({ language }, worksheet) =>
      `${address(language, 'worksheet', { improvement: improvementId, worksheet })}?saved#content`,
  )
}
