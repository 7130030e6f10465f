import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { longestConsent } from '#domain/support/consent.ts'
import { UserError } from '#server/errors.ts'
import { beginLooking } from '#server/services/support/begin-looking.ts'
import { endConsent } from '#server/services/support/end-consent.ts'
import { getSupportPage } from '#server/services/support/get-support-page.ts'
import { giveConsent } from '#server/services/support/give-consent.ts'
import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import { dayOf } from '#texts/formats.ts'

/** What the page was led to with, to be said above it. */
const said = ['given', 'ended', 'stopped'] as const

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { organisation, ...view } = await getSupportPage(ctx, { code: args.params.code! })
    const query = new URL(args.request.url).searchParams
    return {
      ...view,
      organisation: { code: organisation.code, name: organisation.name },
      looking: ctx.session?.lookingAt === organisation.code,
      lastDay: dayOfNumber(dayNumber(dayOf(ctx.now())) + longestConsent),
      said: said.find((one) => query.has(one)) ?? null,
      fictional: organisation.fictional,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const code = args.params.code!
  const draft = { reason: textOf(form, 'reason'), until: textOf(form, 'until') }
  return attempt(
    args,
    async (ctx) => {
      const here = address(ctx.language, 'support', { code })
      switch (textOf(form, 'intent')) {
        case 'give': {
          const problems = await giveConsent(ctx, { code, draft })
          if (problems.length > 0) return data({ problems, typed: draft }, { status: 400 })
          return redirect(`${here}?given#content`, 303)
        }
        case 'end':
          await endConsent(ctx, { code })
          return redirect(`${here}?ended#content`, 303)
        case 'look':
          await beginLooking(ctx, { code })
          return redirect(address(ctx.language, 'organisation', { code }), 303)
        default:
          throw UserError.of('bad-form', { field: 'intent' })
      }
    },
    draft,
  )
}
