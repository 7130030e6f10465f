import { meanWithN } from '#stats/mean-with-n.ts'
import { quantile } from '#stats/quantile.ts'
import type { AreaFigures } from './describe-distribution.ts'
import { fewestPeers, type PeerGroup, type PeerKind } from './peer-group.ts'

/**
 * What the members of a group have in one year: unweighted means, every member counted once whatever its size. `n` is
 * how many have figures that may be shown, `of` how many the group has.
 */
export type PeerComparison = Readonly<{
  kind: PeerKind
  id: string
  n: number
  of: number
  /** Null where fewer than five members have figures, since so few say little. */
  figures: Readonly<{
    women: number | null
    men: number | null
    difference: number
    medianDifference: number
  }> | null
}>

/**
 * Compares with a group: the unweighted means of its members' women's and men's figures and of their differences, and
 * the median difference. Units: those of the key figure. Members without figures are left out of every mean and of n.
 */
export function comparePeers(
  areas: readonly AreaFigures[],
  { kind, id, members }: PeerGroup,
): PeerComparison {
  const wanted = new Set(members)
  const found = areas.filter(({ area }) => wanted.has(area))
  const mean = (name: 'women' | 'men' | 'difference') => meanWithN(found.map((each) => each[name])).mean
  const figures = {
    women: mean('women'),
    men: mean('men'),
    difference: mean('difference')!,
    medianDifference: quantile(
      found.map(({ difference }) => difference),
      0.5,
    )!,
  }
  return {
    kind,
    id,
    n: found.length,
    of: members.length,
    figures: found.length < fewestPeers ? null : figures,
  }
}
