import { type ActionFunctionArgs, type LoaderFunctionArgs, type Params, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { type Circle, circles } from '#domain/access/circle.ts'
import { type SharedRef, sharedKinds } from '#domain/sharing/shared-thing.ts'
import { UserError } from '#server/errors.ts'
import { changeSharing } from '#server/services/sharing/change-sharing.ts'
import { getSharingPage } from '#server/services/sharing/get-sharing-page.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { thing, organisation, circles: now } = await getSharingPage(ctx, refOf(args.params))
    const saved = new URL(args.request.url).searchParams.get('saved')
    return {
      thing,
      circles: now,
      organisation: { code: organisation.code, name: organisation.name },
      saved: (['wider', 'narrower', 'same'] as const).find((one) => one === saved) ?? null,
      fictional: organisation.fictional,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const typed = { circle: textOf(form, 'circle') }
  return attempt(
    args,
    async (ctx) => {
      const ref = refOf(args.params)
      const [from, circle] = [circleOf(textOf(form, 'from')), circleOf(typed.circle)]
      await changeSharing(ctx, { ...ref, from, circle })
      return redirect(`${address(ctx.language, 'sharing', ref)}?saved=${said(from, circle)}#content`, 303)
    },
    typed,
  )
}

function refOf({ kind, id }: Params): SharedRef {
  const known = sharedKinds.find((one) => one === kind)
  if (known === undefined) throw UserError.of('nothing-to-share', undefined, 404)
  return { kind: known, id: id! }
}

function circleOf(text: string): Circle {
  const known = circles.find((one) => one === text)
  if (known === undefined) throw UserError.of('circle-not-offered', undefined)
  return known
}

function said(from: Circle, circle: Circle) {
  const further = circles.indexOf(circle) - circles.indexOf(from)
  return further === 0 ? 'same' : further > 0 ? 'wider' : 'narrower'
}
