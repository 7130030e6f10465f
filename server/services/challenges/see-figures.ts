import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import type { PeerFigures } from '#domain/gaps/gap-row.ts'
import { nation } from '#domain/indicators/area.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { prepareGapTable } from '#server/services/gaps/prepare-gap-table.ts'
import { getCatalogue } from '#server/services/indicators/get-catalogue.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import { getFigureArea } from '#server/services/indicators/get-figure-area.ts'
import { requireKeyFigure } from '#server/services/indicators/require-key-figure.ts'
import { readGaps } from '#server/warehouse/gaps/read-gaps.ts'
import { type FiguresOfBoth, readFigures } from './read-figures.ts'

/** What a challenge would be frozen with if it were raised now. */
export type FiguresToFreeze = FigureArea &
  Readonly<{
    /** The id that the challenge goes by: of a pair, that of the women's half. */
    keyFigure: string
    snapshot: Snapshot
    seen: SeenFigures
  }>

/**
 * The figures of women and men that a key figure has for an organisation now, with those of its peers and the nation.
 *
 * @throws UserError unknown-organisation, no-figures, unknown-key-figure, or no-figures-of-both where the key figure
 * says nothing of women and men here.
 */
export async function seeFigures(
  ctx: Context,
  { code, keyFigure: asked }: { code: string; keyFigure: string },
): Promise<FiguresToFreeze> {
  const [place, catalogue] = await Promise.all([getFigureArea(ctx, { code }), getCatalogue(ctx)])
  const { snapshot } = catalogue
  const { id, title } = requireKeyFigure(catalogue, asked).keyFigure
  const [here, country, gapTable] = await Promise.all([
    readFigures(ctx, catalogue, { area: place.area, ids: [id] }),
    readFigures(ctx, catalogue, { area: nation, ids: [id] }),
    prepareGapTable(ctx, { year: null }),
  ])
  const found = here.get(id)
  const latest = found?.years.at(-1)
  const { name } = place.borrowedFrom ?? place.organisation
  if (!found || !latest)
    throw UserError.of('no-figures-of-both', { keyFigure: title, organisation: name }, 404)
  const gaps = await readGaps(ctx.warehouse, gapTable, place.area)
  const gap = gaps.find((row) => row.keyFigure === id && row.year === latest.year)
  const seen: SeenFigures = {
    ...described(found),
    fetchedAt: snapshot.createdAt,
    area: place.area,
    areaName: name,
    carriedForward: gap?.carriedForward ?? false,
    peers: gap?.peers ? toSeenPeers(gap.peers) : null,
    nation: country.get(id)?.years.find(({ year }) => year === latest.year) ?? null,
  }
  return { ...place, keyFigure: id, snapshot, seen }
}

function described({ keyFigure: { title, source }, classification, years }: FiguresOfBoth) {
  const { kind, unit, unitText, of, better, gapAs } = classification
  return { title, source, kind, unit, unitText, of, better, gapAs, years }
}

function toSeenPeers({ kind, id, n, medianDifference }: PeerFigures): SeenFigures['peers'] {
  return { kind, id, n, medianDifference }
}
