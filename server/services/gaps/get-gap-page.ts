import { may } from '#domain/access/may.ts'
import type { Gap } from '#domain/gaps/gap.ts'
import type { GapPage } from '#domain/gaps/gap-page.ts'
import type { GroupMeans } from '#domain/gaps/group-means.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import { fewestPeers, type NamedPeerGroup, type PeerKind } from '#domain/indicators/peer-group.ts'
import type { Context } from '#server/context.ts'
import { keepLatest } from '#server/keep-latest.ts'
import { readGroupMeans } from '#server/warehouse/gaps/read-group-means.ts'
import { listPeers } from '../indicators/list-peers.ts'
import { readYearsOfArea } from '../indicators/read-years-of-area.ts'
import { type GapInput, listGaps } from './list-gaps.ts'

type Input = GapInput & Readonly<{ compareWith?: PeerKind | null; withRest?: boolean }>

/** Groups that are picked for one municipality have few members, who are named; fewer than this say nothing. */
const fewestPicked = 3

/** What stands beside the gaps of a page, kept since it is the same until new figures come. */
const kept = keepLatest<Readonly<{ means: ReadonlyMap<string, GroupMeans>; years: YearsByKeyFigure }>>(48)
type YearsByKeyFigure = ReadonlyMap<string, readonly FigureYear[]>

/**
 * Gets where women and men differ in an organisation: the differences most worth attention with their years and with
 * what a group of others has, and the rest where they are asked for. Every figure has passed protection.
 *
 * @throws UserError as `listGaps` does.
 */
export async function getGapPage(ctx: Context, input: Input): Promise<GapPage> {
  const { gaps, all, more, ...listed } = await listGaps(ctx, input)
  const groups = await listPeers(ctx, listed)
  const group = groups.find(({ kind }) => kind === input.compareWith) ?? groups[0] ?? null
  const leads = gaps.map(({ lead }) => lead)
  const { snapshot, area, year } = listed
  const ids = leads.map(({ keyFigure }) => keyFigure.id).join(' ')
  const key = [ctx.warehouse.folder, snapshot.id, area, year, group?.kind, ids].join(' ')
  const { means, years } = await kept(key, async () => ({
    means: await readMeans(ctx, { snapshot: snapshot.id, group, gaps: leads }),
    years: await readYears(ctx, { snapshot: snapshot.id, area, year, gaps: leads }),
  }))
  return {
    ...listed,
    shown: gaps.map((one) => ({
      ...one,
      years: years.get(one.lead.keyFigure.id) ?? [],
      group: means.get(one.lead.keyFigure.id) ?? null,
    })),
    hidden: more.length,
    rest: input.withRest ? more.map(({ lead }) => lead) : [],
    weighed: all.length,
    mayEdit: may(ctx.person, 'challenge.change', { organisationCode: listed.organisation.code }),
    group,
    groups,
    operatingAreas: [...new Set(all.flatMap(({ keyFigure }) => keyFigure.operatingArea ?? []))].toSorted(
      (a, b) => a.localeCompare(b, 'sv'),
    ),
  }
}

type MeansOf = Readonly<{ snapshot: string; group: NamedPeerGroup | null; gaps: readonly Gap[] }>

async function readMeans({ warehouse }: Context, { snapshot, group, gaps }: MeansOf) {
  if (group === null) return new Map<string, GroupMeans>()
  const means = await readGroupMeans(warehouse, {
    snapshot,
    members: group.members,
    wanted: gaps.map(({ keyFigure, row, classification }) => ({
      keyFigure: keyFigure.id,
      year: row.year,
      classification,
    })),
  })
  const picked = group.kind === 'similar' || group.kind === 'neighbours'
  const fewest = picked ? fewestPicked : fewestPeers
  return new Map([...means].filter(([, { n }]) => n >= fewest))
}

type YearsOf = Readonly<{ snapshot: string; area: string; year: number | null; gaps: readonly Gap[] }>

async function readYears(ctx: Context, { snapshot, area, year, gaps }: YearsOf) {
  const wanted = gaps.map(({ keyFigure: { id }, classification }) => ({ id, classification }))
  const lastYear = year ?? undefined
  const yearsOf = await readYearsOfArea(ctx, { snapshot, area, wanted, lastYear })
  return new Map(wanted.map((one, i) => [one.id, yearsOf(one, gaps[i]!.row.carriedForward)]))
}
