import { authorise } from '../access/authorise.ts'
import { checkGoal, type GoalDraft, type GoalProblem } from '#domain/goals/check-goal.ts'
import type { Goal } from '#domain/goals/goal.ts'
import { mayHaveGoal } from '#domain/goals/may-have-goal.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertGoal } from '#server/store/goals/insert-goal.ts'
import { saveGoalStates } from '#server/store/goals/save-goal-states.ts'
import { dayOf } from '#texts/formats.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import { requireKeyFigure } from '../indicators/require-key-figure.ts'
import { judgeGoals } from './judge-goals.ts'
import { titleOf } from './key-figure-meaning.ts'

type Input = Readonly<{ code: string; keyFigure: string; draft: GoalDraft }>

/** Either the goal is set, or every field that must be corrected. */
export type SetGoal =
  | Readonly<{ kind: 'saved'; id: string }>
  | Readonly<{ kind: 'refused'; problems: readonly GoalProblem[] }>

/**
 * Sets a goal for women and men on a key figure, and judges it at once by the figures that are there.
 *
 * @throws UserError unknown-organisation, step-in-first, forbidden, no-figures, unknown-key-figure or goal-not-possible.
 */
export async function setGoal(ctx: Context, { code, keyFigure, draft }: Input): Promise<SetGoal> {
  await getFigureArea(ctx, { code })
  const person = authorise(ctx, 'goal.change', { organisationCode: code })
  const catalogue = await getCatalogue(ctx)
  const known = requireKeyFigure(catalogue, keyFigure)
  const [at, title] = [ctx.now(), titleOf(known)]
  if (mayHaveGoal(known.classification) !== null) throw UserError.of('goal-not-possible', { title })
  const { value, problems } = checkGoal(draft, {
    language: ctx.language,
    thisYear: Number(dayOf(at).slice(0, 4)),
    kind: known.classification.kind,
    isPercent: known.classification.unit === 'percent',
  })
  if (value === null) return { kind: 'refused', problems }
  const goal: Goal = {
    ...value,
    id: ctx.newId(),
    organisationCode: code,
    keyFigure: known.keyFigure.id,
    keyFigureTitle: title,
    ended: null,
    version: 1,
    circle: 'organisation',
    createdAt: at.toISOString(),
  }
  const states = await judgeGoals(ctx, catalogue, [goal])
  await ctx.db.transaction().execute(async (tx) => {
    await insertGoal(tx, goal, person.id)
    await saveGoalStates(tx, states, at)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: code,
      action: 'goal-set',
      subject: `goal:${goal.id}`,
      detail: { organisationCode: code, keyFigure: goal.keyFigure, ...value },
    })
  })
  return { kind: 'saved', id: goal.id }
}
