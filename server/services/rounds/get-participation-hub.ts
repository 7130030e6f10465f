import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { ParticipationKind } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import type { Context } from '#server/context.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { getParticipation, type ParticipationView } from './get-participation.ts'
import { listStandings } from './list-standings.ts'

/** Another organisation of the group. */
export type GroupMember = Readonly<{ organisation: Organisation; kind: ParticipationKind }>

/** The name of a checklist version, and of the level where the version has several. */
export type ChecklistName = Readonly<{
  instrumentId: string
  levelId: string
  name: Localized
  level: Localized | null
}>

/** Everything about one organisation in one round that its hub leads on to. */
export type ParticipationHub = ParticipationView &
  Readonly<{ standing: Standing; others: readonly GroupMember[]; checklists: readonly ChecklistName[] }>

/**
 * One organisation in one round: where it stands, what is next, and who else is in its group.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function getParticipationHub(
  ctx: Context,
  input: { roundSlug: string; code: string },
): Promise<ParticipationHub> {
  const view = await getParticipation(ctx, input)
  const { round, meetings, group, organisation } = view
  const [[standing], participations] = await Promise.all([
    listStandings(ctx, { round, meetings, code: organisation.code }),
    listParticipations(ctx.db, { roundSlug: round.slug }),
  ])
  const there = participations.filter(
    ({ groupId, organisationCode }) => groupId === group.id && organisationCode !== organisation.code,
  )
  const codes = there.map(({ organisationCode }) => organisationCode)
  const organisations = await listOrganisations(ctx.db, { codes })
  return {
    ...view,
    standing: standing!,
    others: there.map(({ organisationCode, kind }) => ({
      organisation: organisations.find(({ code }) => code === organisationCode)!,
      kind,
    })),
    checklists: nameChecklists(ctx, standing!),
  }
}

function nameChecklists({ content }: Context, { occasions }: Standing): readonly ChecklistName[] {
  return occasions.map(({ instrumentId, levelId }) => {
    const { title, levels } = getInstrument(content.instruments, instrumentId)
    const level = levels.length > 1 ? levels.find(({ id }) => id === levelId) : undefined
    return { instrumentId, levelId, name: title, level: level?.title ?? null }
  })
}
