import { may } from '#domain/access/may.ts'
import type { AskedWave, End } from '#domain/follow-up/follow-up.ts'
import { type Staying, summariseStaying } from '#domain/follow-up/summarise-staying.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { dayOf } from '#texts/formats.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import { onlyReadable } from '../access/only-readable.ts'
import { getPlace } from '../improvements/get-place.ts'
import { listAftermaths } from './list-aftermaths.ts'

/** What has become of the improvements of one organisation that are over and have left something, the latest first. */
export type StayingView = Readonly<{
  organisation: Organisation
  /** ISO date. */
  day: string
  entries: readonly Readonly<{ id: string; title: string; end: End; asked: readonly AskedWave[] }>[]
  staying: Staying
  mayAnswer: boolean
}>

/**
 * Whether the improvements of one organisation still stand, as far as whoever asks may read them.
 *
 * @throws UserError unknown-organisation, or step-in-first or forbidden where none is shared with whoever asks.
 */
export async function listStaying(ctx: Context, { code }: { code: string }): Promise<StayingView> {
  const { organisation } = await getPlace(ctx, { roundSlug: null, code })
  const { code: organisationCode } = organisation
  const day = dayOf(ctx.now())
  const all = await listImprovements(ctx.db, { organisationCode })
  const readable = onlyReadable(ctx, 'improvement.read', all)
  authoriseListing(ctx, 'improvement.read', { organisationCode }, readable)
  const found = await listAftermaths(ctx.db, readable, day)
  return {
    organisation,
    day,
    entries: found
      .map(({ improvement: { id, title }, end, asked }) => ({ id, title, end, asked }))
      .toSorted((a, b) => (a.end.on > b.end.on ? -1 : 1)),
    staying: summariseStaying(found.map(({ asked }) => asked)),
    mayAnswer: may(ctx.person, 'improvement.change', { organisationCode }),
  }
}
