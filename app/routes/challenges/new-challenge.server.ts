import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { toRefusal } from '#app/entry/to-refusal.server.ts'
import { previewChallenge } from '#server/services/challenges/preview-challenge.ts'
import { raiseChallenge } from '#server/services/challenges/raise-challenge.ts'
import { whereOf } from './where.server.ts'

function keyFigureOf({ request }: { request: Request }): string {
  return new URL(request.url).searchParams.get('keyFigure') ?? ''
}

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const input = { code: args.params.code!, keyFigure: keyFigureOf(args) }
    const { keyFigure, seen, groupName, snapshot, suggested, open, ...view } = await previewChallenge(
      ctx,
      input,
    )
    return {
      ...whereOf(view),
      keyFigure,
      seen,
      groupName,
      snapshot: snapshot.id,
      suggested,
      open: open && { id: open.id, title: open.title },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const ctx = contextOf(args)
  const draft = { title: textOf(form, 'title'), about: textOf(form, 'about') }
  const input = { code: args.params.code!, keyFigure: keyFigureOf(args), snapshot: textOf(form, 'snapshot') }
  try {
    const outcome = await raiseChallenge(ctx, { ...input, draft })
    if (outcome.kind === 'refused') return data({ draft, problems: outcome.problems }, { status: 400 })
    const page = address(ctx.language, 'challenge', { challenge: outcome.id })
    return redirect(`${page}?${outcome.kind === 'saved' ? 'raised' : 'already'}#content`, 303)
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    return data({ draft, ...refusal }, { status })
  }
}
