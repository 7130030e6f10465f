import type { Organisation } from '../organisations/organisation.ts'
import { areaOf } from './area.ts'
import { fewestPeers, type PeerGroup, type SimilarMunicipalities } from './peer-group.ts'

/**
 * The groups that a municipality or region can be compared with: SKR's group, the similar municipalities, the
 * municipalities of the county, neighbours, and all of its kind, in that order. Where there are no neighbours on land,
 * the five whose middle is nearest stand in their place, marked so. Groups with no other member are left out, and so
 * are the made-up bodies. Members are codes of areas as Kolada writes them.
 */
export function listPeerGroups(
  organisation: Organisation,
  register: readonly Organisation[],
  similar: SimilarMunicipalities,
): readonly PeerGroup[] {
  const { code, kind, skrGroup, countyCode } = organisation
  const alike = register.filter((each) => each.kind === kind && !each.fictional)
  const members = (belongs: (each: Organisation) => boolean) =>
    alike.filter(belongs).map((each) => areaOf(each.code))
  const groups: PeerGroup[] = []
  if (skrGroup !== null)
    groups.push({ kind: 'skr', id: skrGroup, members: members((each) => each.skrGroup === skrGroup) })
  const likest = similar.get(code)
  if (likest !== undefined) groups.push({ kind: 'similar', id: areaOf(code), ...likest })
  if (kind === 'municipality' && countyCode !== null)
    groups.push({
      kind: 'county',
      id: countyCode,
      members: members((each) => each.countyCode === countyCode),
    })
  groups.push(listNeighbours(organisation, alike), { kind: 'all', id: kind, members: members(() => true) })
  return groups.filter((group) => group.members.some((area) => area !== areaOf(code)))
}

function listNeighbours(organisation: Organisation, alike: readonly Organisation[]): PeerGroup {
  const { code, neighbours, position } = organisation
  const group = { kind: 'neighbours', id: areaOf(code) } as const
  if (neighbours.length > 0) return { ...group, members: neighbours.map(areaOf).toSorted() }
  if (position === null) return { ...group, members: [] }
  const nearest = alike
    .filter((each) => each.code !== code && each.position !== null)
    .map((each) => ({ area: areaOf(each.code), distance: distanceBetween(position, each.position!) }))
    .toSorted((a, b) => a.distance - b.distance)
  return {
    ...group,
    members: nearest
      .slice(0, fewestPeers)
      .map(({ area }) => area)
      .toSorted(),
    byDistance: true,
  }
}

type Position = NonNullable<Organisation['position']>

/** Good enough within Sweden to tell which is nearer; the unit is degrees of latitude. */
function distanceBetween(a: Position, b: Position): number {
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink)
}
