import { authorise } from '../access/authorise.ts'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import {
  checkImprovement,
  type ImprovementDraft,
  type ImprovementField,
} from '#domain/improvements/check-improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findChallenge } from '#server/store/challenges/find-challenge.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'
import { findCatalogue } from '../indicators/find-catalogue.ts'
import { getPlace } from './get-place.ts'
import { listLinks } from './list-links.ts'
import type { Refused, Saved } from './save-outcome.ts'

type Input = Readonly<{
  /** Null: outside every round. */
  roundSlug: string | null
  code: string
  /** The challenge of the same organisation that it begins with. */
  challengeId?: string | null
  draft: ImprovementDraft
}>

/**
 * Records a new improvement of an organisation, in a round or outside them, with the challenge it begins with if any.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round, step-in-first, forbidden or no-such-challenge.
 */
export async function addImprovement(
  ctx: Context,
  { roundSlug, code, challengeId = null, draft }: Input,
): Promise<Saved | Refused<ImprovementField>> {
  const { organisation } = await getPlace(ctx, { roundSlug, code })
  const organisationCode = organisation.code
  const person = authorise(ctx, 'improvement.change', { organisationCode })
  const challenge = challengeId === null ? null : await findChallenge(ctx.db, challengeId)
  if (challenge === undefined || (challenge !== null && challenge.organisationCode !== organisationCode))
    throw UserError.of('no-such-challenge', undefined, 404)
  const catalogue = await findCatalogue(ctx)
  const links = await listLinks(ctx, ctx.db, { organisationCode, catalogue, kept: null })
  const { value, problems } = checkImprovement(draft, links)
  if (value === null) return { kind: 'refused', problems }
  const id = ctx.newId()
  await ctx.db.transaction().execute(async (tx) => {
    const at = ctx.now()
    await insertImprovement(
      tx,
      { id, roundSlug, organisationCode, challengeId, ...bareImprovement, ...value },
      at,
    )
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'improvement-added',
      subject: `improvement:${id}`,
      detail: challengeId === null ? value : { ...value, challengeId },
    })
  })
  return { kind: 'saved', id }
}
