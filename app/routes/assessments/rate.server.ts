import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import type { PageOf } from '#app/entry/page-data.ts'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { Context } from '#server/context.ts'
import { getSheet } from '#server/services/assessments/get-sheet.ts'
import { saveSheet } from '#server/services/assessments/save-sheet.ts'
import { submitSheet } from '#server/services/assessments/submit-sheet.ts'
import { dayOf } from '#texts/formats.ts'
import { type Part, readParts, readText, typedOf } from './read-parts.server.ts'
import { tellConflicts } from './tell-conflicts.server.ts'

/** One's own sheet, for all statements on a page or one at a time. */
export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { occasion, organisation, round, instrument, mine, ratings } = await getSheet(ctx, {
      occasionId: args.params.occasion!,
    })
    return {
      occasion,
      organisation: { code: organisation.code, name: organisation.name },
      round: { slug: round.slug, name: round.name },
      instrument,
      mine,
      ratings,
      today: dayOf(ctx.now()),
      fictional: organisation.fictional,
    }
  })
}

/** What the rating pages show, as plain data. */
export type SheetData = PageOf<typeof loader>

/** Saves what was touched; what was not saved goes back to the page with what was typed. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const occasionId = args.params.occasion!
  const intent = form.get('intent')
  const instrumentId = readText(form, 'instrument')
  const parts = readParts(form, ['comment'])
  return attempt(
    args,
    async (ctx) => {
      const conflicts = await save(ctx, { occasionId, instrumentId }, parts)
      if (Object.keys(conflicts).length > 0) return data({ conflicts, typed: typedOf(parts) }, 409)
      if (intent === 'submit') await submitSheet(ctx, { occasionId })
      return redirect(nextAddress(ctx, occasionId, intent))
    },
    typedOf(parts),
  )
}

type Sheet = Readonly<{ occasionId: string; instrumentId: string }>

async function save(ctx: Context, sheet: Sheet, parts: readonly Part[]) {
  const ratings = parts.map(({ texts, ...part }) => ({ ...part, comment: texts.comment ?? '' }))
  const { conflicts } = await saveSheet(ctx, { ...sheet, ratings })
  return tellConflicts(ctx, conflicts)
}

/** `item:3` leads to that statement, the last of them to handing in, which leads on to the occasion. */
function nextAddress({ language }: Context, occasion: string, intent: FormDataEntryValue | null): string {
  const item = typeof intent === 'string' ? /^item:(\d+)$/.exec(intent)?.[1] : undefined
  if (item !== undefined) return address(language, 'rateItem', { occasion, item })
  if (intent === 'submit') return address(language, 'occasion', { occasion })
  return address(language, 'rate', { occasion }) + (intent === 'end' ? '#lamna-in' : '')
}
