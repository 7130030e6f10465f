import { type ActionFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { beginExample } from '#server/services/examples/begin-example.ts'
import { changeImprovement } from '#server/services/improvements/change-improvement.ts'
import { removeImprovement } from '#server/services/improvements/remove-improvement.ts'
import { removeResult } from '#server/services/improvements/remove-result.ts'
import { attemptImprovement } from './attempt-improvement.server.ts'
import { attemptMove } from './attempt-move.server.ts'

/** Does what a form on the page of an improvement asks for, which its field `intent` says; without it the form is the whole. */
export function actOnImprovement(args: ActionFunctionArgs, id: string, form: FormData) {
  switch (textOf(form, 'intent')) {
    case 'remove-improvement':
      return remove(args, id)
    case 'remove-result':
      return attempt(args, async (ctx) => {
        await removeResult(ctx, { improvementId: id, id: textOf(form, 'result') })
        return redirect(`${address(ctx.language, 'improvement', { improvement: id })}?removed#content`, 303)
      })
    case 'make-example':
      return attempt(args, async (ctx) => {
        const { id: example } = await beginExample(ctx, { improvementId: id })
        return redirect(`${address(ctx.language, 'example', { example })}#content`, 303)
      })
    case 'move-improvement':
      return attemptMove(
        args,
        form,
        id,
        ({ language }) => `${address(language, 'improvement', { improvement: id })}?moved#content`,
      )
    default:
      return attemptImprovement(
        args,
        form,
        (ctx, typed) => changeImprovement(ctx, { id, ...typed }),
        ({ language }) => `${address(language, 'improvement', { improvement: id })}?saved#content`,
      )
  }
}

function remove(args: ActionFunctionArgs, id: string) {
  return attempt(args, async (ctx) => {
    const { roundSlug: round, organisationCode: code } = await removeImprovement(ctx, { id })
    const list =
      round === null
        ? address(ctx.language, 'ownImprovements', { code })
        : address(ctx.language, 'improvements', { round, code })
    return redirect(`${list}?removed#content`, 303)
  })
}
