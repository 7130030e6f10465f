import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { type MeasureDraft, measureFields } from '#domain/measures/check-measure.ts'
import { addMeasure } from '#server/services/measures/add-measure.ts'
import { beginMeasure } from '#server/services/measures/begin-measure.ts'
import { changeMeasure } from '#server/services/measures/change-measure.ts'
import { readVersion } from '../improvements/read-forms.server.ts'
import { whereOf } from '../improvements/where.server.ts'
import { attemptMeasure } from './attempt-measure.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const measureId = new URL(args.request.url).searchParams.get('measure')
    const view = await beginMeasure(ctx, { improvementId: args.params.improvement!, measureId })
    const { improvement, measure, hasPoints, draft } = view
    return {
      ...whereOf(view),
      improvement: { id: improvement.id, title: improvement.title },
      measure: measure && { id: measure.id, name: measure.name, version: measure.version },
      hasPoints,
      draft,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const draft = Object.fromEntries(measureFields.map((field) => [field, textOf(form, field)])) as MeasureDraft
  const version = readVersion(form)
  const id = textOf(form, 'measure')
  return attemptMeasure(
    args,
    { draft, version },
    (ctx) =>
      id === ''
        ? addMeasure(ctx, { improvementId: args.params.improvement!, draft })
        : changeMeasure(ctx, { id, version, draft }),
    ({ language }, saved) => `${address(language, 'measure', { measure: saved })}?saved#content`,
  )
}
