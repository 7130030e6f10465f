import { authorise } from '../access/authorise.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { ChallengeDraft } from '#domain/challenges/check-challenge.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { nameGroup } from '#server/services/indicators/name-group.ts'
import { findOpenChallenge } from '#server/store/challenges/find-open-challenge.ts'
import { type FiguresToFreeze, seeFigures } from './see-figures.ts'
import { suggestChallenge } from './suggest-challenge.ts'

/** What a challenge would be made of, before it is raised. */
export type ChallengePreview = FiguresToFreeze &
  Readonly<{
    /** The own name of the group that the figures are seen beside; null where it has none. */
    groupName: Localized | null
    suggested: ChallengeDraft
    /** The challenge that the organisation works with on the same key figure already; null where there is none. */
    open: Challenge | null
  }>

/**
 * What would be frozen if a key figure were made a challenge now, with a suggestion of what to call it.
 *
 * @throws UserError unknown-organisation, no-figures, unknown-key-figure, no-figures-of-both, step-in-first or forbidden.
 */
export async function previewChallenge(
  ctx: Context,
  input: { code: string; keyFigure: string },
): Promise<ChallengePreview> {
  const figures = await seeFigures(ctx, input)
  const { organisation, keyFigure, seen } = figures
  authorise(ctx, 'challenge.change', { organisationCode: organisation.code })
  const open = await findOpenChallenge(ctx.db, { organisationCode: organisation.code, keyFigure })
  return {
    ...figures,
    groupName: seen.peers && nameGroup(ctx, seen.peers),
    suggested: suggestChallenge(seen, ctx.language),
    open: open ?? null,
  }
}
