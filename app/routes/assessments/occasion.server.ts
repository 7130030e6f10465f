import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import type { PageOf } from '#app/entry/page-data.ts'
import { address } from '#app/addresses.ts'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import { findLowItems } from '#domain/assessments/find-low-items.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import { getItem } from '#domain/instruments/get-instrument.ts'
import { UserError } from '#server/errors.ts'
import { getOccasion } from '#server/services/assessments/get-occasion.ts'
import { reopenOccasion } from '#server/services/assessments/reopen-occasion.ts'
import { returnToRating } from '#server/services/assessments/return-to-rating.ts'
import { startAgreeing } from '#server/services/assessments/start-agreeing.ts'
import { suggestForItems } from '#server/services/library/suggest-for-items.ts'

/** An occasion: its state, who has handed in, what is next, what has happened. */
export function loader(args: LoaderFunctionArgs) {
  const id = args.params.occasion!
  return answerShared(args, { kind: 'occasion', id }, async (ctx) => {
    const view = await getOccasion(ctx, { occasionId: id })
    const { occasion, organisation, round, instrument, level } = view
    const items = instrument.items.map(({ number }) => number)
    const answers = answersOf(occasion)
    const low = view.may.improve ? findLowItems(answers, instrument.scale) : []
    const about = { organisationCode: organisation.code, instrumentId: instrument.id, items: low }
    return {
      ...view,
      organisation: { code: organisation.code, name: organisation.name },
      round: { slug: round.slug, name: round.name },
      instrument: { id: instrument.id, title: instrument.title, levels: instrument.levels.length },
      level: level.title,
      score: scoreAnswers(instrument.scale, items, answers),
      low: low.map((item) => ({ item, title: getItem(instrument, item).title })),
      suggestions: await suggestForItems(ctx, about),
      trial: ctx.config.trial,
      fictional: organisation.fictional,
    }
  })
}

/** What the page shows, as plain data. */
export type OccasionData = PageOf<typeof loader>

/** Moves the occasion on or back, as the button says. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const occasionId = args.params.occasion!
  const written = form.get('reason')
  const reason = typeof written === 'string' ? written : ''
  const intent = form.get('intent')
  return attempt(
    args,
    async (ctx) => {
      const here = { occasion: occasionId }
      if (intent === 'start') {
        await startAgreeing(ctx, { occasionId })
        return redirect(address(ctx.language, 'agree', here))
      }
      if (intent === 'return') await returnToRating(ctx, { occasionId, reason })
      else if (intent === 'reopen') await reopenOccasion(ctx, { occasionId, reason })
      else throw UserError.of('bad-form', { field: 'intent' })
      return redirect(address(ctx.language, 'occasion', here))
    },
    { reason },
  )
}
