import { authorise } from '../access/authorise.ts'
import { computeSpread, type Spread } from '#domain/assessments/compute-spread.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import { scoreAnswers, type Score } from '#domain/assessments/score-answers.ts'
import type { Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import {
  listSubmittedAnswers,
  type SubmittedAnswer,
} from '#server/store/assessments/list-submitted-answers.ts'
import { requirePerson } from '../people/require-person.ts'
import { getOccasion, type OccasionView } from './get-occasion.ts'
import { shiftSinceLast, type SinceLast } from './shift-since-last.ts'

/** How people answered one statement: the spread, and the comments by role without names. */
export type ItemSpread = Readonly<{
  item: number
  spread: Spread
  comments: readonly Readonly<{ role: Role; comment: string }>[]
}>

/** What the group has before it when it agrees. */
export type AgreementView = OccasionView &
  Readonly<{ spreads: readonly ItemSpread[]; score: Score; since: SinceLast | null }>

/**
 * The spread of the sheets that were handed in, what is agreed so far, and the shift since the last occasion. Before
 * the blind rating is over nobody sees any of it.
 *
 * @throws UserError step-in-first, not-found, forbidden or not-agreeing.
 */
export async function getAgreement(ctx: Context, input: { occasionId: string }): Promise<AgreementView> {
  requirePerson(ctx)
  const view = await getOccasion(ctx, input)
  const { occasion, instrument, mine } = view
  // Whoever has rated agrees, whatever role they have.
  if (mine === null) authorise(ctx, 'occasion.follow', occasion)
  if (occasion.state === 'rating') throw UserError.of('not-agreeing', { state: 'rating' }, 409)
  const [given, since] = await Promise.all([
    listSubmittedAnswers(ctx.db, occasion.id),
    shiftSinceLast(ctx, ctx.db, occasion),
  ])
  const items = instrument.items.map(({ number }) => number)
  return {
    ...view,
    spreads: items.map((item) => spreadOf(instrument.scale, item, given)),
    score: scoreAnswers(instrument.scale, items, answersOf(occasion)),
    since,
  }
}

function spreadOf(
  scale: OccasionView['instrument']['scale'],
  item: number,
  given: readonly SubmittedAnswer[],
): ItemSpread {
  const answers = given.filter((one) => one.item === item)
  return {
    item,
    spread: computeSpread(scale, answers),
    comments: answers.filter(({ comment }) => comment !== '').map(({ role, comment }) => ({ role, comment })),
  }
}
