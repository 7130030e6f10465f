import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { importPoints } from '#server/services/measures/import-points.ts'
import { previewPoints } from '#server/services/measures/preview-points.ts'
import { readVersion } from '../improvements/read-forms.server.ts'
import { whereOf } from '../improvements/where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { improvement, measure, ...place } = await previewPoints(ctx, {
      id: args.params.measure!,
      pasted: null,
    })
    return { ...whereOf(place), improvement: { id: improvement.id, title: improvement.title }, measure }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const id = args.params.measure!
  const intent = textOf(form, 'do')
  const wasSwapped = textOf(form, 'swapped') === 'yes'
  const typed = { text: textOf(form, 'text'), swap: intent === 'swap' ? !wasSwapped : wasSwapped }
  return attempt(
    args,
    async (ctx) => {
      if (intent !== 'save') {
        const { preview } = await previewPoints(ctx, { id, pasted: typed })
        return data({ typed, preview, isOvertaken: false })
      }
      const outcome = await importPoints(ctx, { id, pasted: typed, version: readVersion(form) })
      if (outcome.kind === 'preview')
        return data({ typed, preview: outcome.preview, isOvertaken: outcome.isOvertaken }, { status: 409 })
      const { added, changed, same } = outcome
      const counts = new URLSearchParams({ added: `${added}`, changed: `${changed}`, same: `${same}` })
      return redirect(
        `${address(ctx.language, 'measure', { measure: id })}?${counts.toString()}#content`,
        303,
      )
    },
    typed,
  )
}
