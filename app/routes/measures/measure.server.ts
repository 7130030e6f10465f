import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { type PointDraft, pointFields } from '#domain/measures/check-point.ts'
import { fingerprintOf } from '#domain/measures/fingerprint-of.ts'
import { measuredChange } from '#domain/measures/measured-change.ts'
import { getMeasure } from '#server/services/measures/get-measure.ts'
import { removeMeasure } from '#server/services/measures/remove-measure.ts'
import { removePoint } from '#server/services/measures/remove-point.ts'
import { savePoint } from '#server/services/measures/save-point.ts'
import { dayOf } from '#texts/formats.ts'
import { whereOf } from '../improvements/where.server.ts'
import { attemptMeasure } from './attempt-measure.server.ts'
import { draftOf } from './draft-of.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { improvement, ...view } = await getMeasure(ctx, { id: args.params.measure! })
    const query = new URL(args.request.url).searchParams
    const editing = view.mayEdit ? view.points.find(({ date }) => date === query.get('period')) : undefined
    return {
      ...view,
      ...whereOf(view),
      improvement: { id: improvement.id, title: improvement.title },
      editing: editing?.date ?? null,
      draft: draftOf(ctx, view, editing),
      seen: editing ? fingerprintOf(editing) : '',
      hasChange: view.mayEdit && measuredChange(view.measure, view.points, dayOf(ctx.now())) !== null,
      said: {
        saved: query.has('saved'),
        point: query.get('point'),
        gone: query.get('gone'),
        imported: query.has('added')
          ? {
              added: Number(query.get('added')),
              changed: Number(query.get('changed')),
              same: Number(query.get('same')),
            }
          : null,
      },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const id = args.params.measure!
  switch (textOf(form, 'intent')) {
    case 'remove-measure':
      return attempt(args, async (ctx) => {
        const { improvementId: improvement } = await removeMeasure(ctx, { id })
        return redirect(`${address(ctx.language, 'improvement', { improvement })}?removed#measures`, 303)
      })
    case 'remove-point':
      return attempt(args, async (ctx) => {
        const date = textOf(form, 'period')
        await removePoint(ctx, { id, date })
        return redirect(`${address(ctx.language, 'measure', { measure: id })}?gone=${date}#content`, 303)
      })
    default: {
      const draft = Object.fromEntries(pointFields.map((field) => [field, textOf(form, field)])) as PointDraft
      const seen = textOf(form, 'seen')
      return attemptMeasure(
        args,
        { draft, seen },
        (ctx) => savePoint(ctx, { id, draft, seen, isSure: textOf(form, 'sure') === 'yes' }),
        ({ language }, date) => `${address(language, 'measure', { measure: id })}?point=${date}#content`,
      )
    }
  }
}
