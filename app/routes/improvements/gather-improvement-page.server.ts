import type { Context } from '#server/context.ts'
import { getFollowUps } from '#server/services/follow-up/get-follow-ups.ts'
import { listDeadLinks } from '#server/services/links/list-dead-links.ts'
import { getSpread } from '#server/services/examples/get-spread.ts'
import { getImprovement } from '#server/services/improvements/get-improvement.ts'
import { listChoices } from '#server/services/improvements/list-choices.ts'
import { listCyclesOf } from '#server/services/cycles/list-cycles-of.ts'
import { listWorksheetsOf } from '#server/services/worksheets/list-worksheets-of.ts'
import { offerOutcome } from '#server/services/improvements/offer-outcome.ts'
import { suggestForImprovement } from '#server/services/library/suggest-for-improvement.ts'
import { listImprovementMeasures } from '#server/services/measures/list-improvement-measures.ts'
import { dayOf } from '#texts/formats.ts'
import { formChoices } from './form-choices.server.ts'
import { linksOf } from './links-of.server.ts'
import { relatedStatements, statementsOf } from './statements-of.server.ts'
import { whereOf } from './where.server.ts'

/** What the page of an improvement shows: each of its sections asks a service of its own. */
export async function gatherImprovementPage(ctx: Context, id: string, query: URLSearchParams) {
  const view = await getImprovement(ctx, { id })
  const { improvement, challenge, mayEdit } = view
  const { chainSteps: chain, areas, subGoals } = ctx.content
  const { organisationCode } = improvement
  const choices = mayEdit ? await listChoices(ctx, { organisationCode, kept: improvement }) : null
  return {
    ...whereOf(view),
    improvement,
    challenge: challenge && { id: challenge.id, title: challenge.title },
    spread: await getSpread(ctx, improvement),
    measures: await listImprovementMeasures(ctx, improvement),
    offer: mayEdit ? await offerOutcome(ctx, improvement, challenge) : null,
    mayEdit,
    editing: mayEdit && query.has('edit'),
    cycles: (await listCyclesOf(ctx, [improvement])).cycles,
    worksheets: await listWorksheetsOf(ctx, improvement),
    saved: query.has('saved'),
    moved: query.has('moved'),
    removed: query.has('removed'),
    deadLinks: await listDeadLinks(ctx, improvement),
    suggestions: mayEdit ? await suggestForImprovement(ctx, improvement) : null,
    followUps: await getFollowUps(ctx, improvement),
    related: relatedStatements(ctx, improvement),
    links: linksOf(ctx, view),
    choices:
      choices &&
      formChoices(ctx, {
        ...choices,
        statements: statementsOf(ctx, view.round?.instruments ?? [], improvement),
      }),
    today: dayOf(ctx.now()),
    chain,
    areas,
    subGoals,
  }
}
