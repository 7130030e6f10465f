import type { IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'
import type { AreaGroup } from '#server/warehouse/snapshots/read-groups.ts'
import { addressOfList } from './addresses.ts'
import { areaSchema, groupSchema, keyFigureSchema, type KoladaArea } from './answer-schemas.ts'
import { type Fetching, fetchPages } from './fetch-pages.ts'
import { toKeyFigure } from './to-key-figure.ts'

/** What the interface has besides figures. */
export type KoladaCatalogue = Readonly<{
  keyFigures: ReadonlyMap<string, IncomingKeyFigure>
  areas: readonly KoladaArea[]
  groups: ReadonlyMap<string, AreaGroup>
}>

export type ListName = 'kpi' | 'municipality' | 'municipality_groups'

/** Fetches the whole catalogue of key figures, all areas and all groups of areas. */
export async function fetchCatalogue(
  fetching: Fetching,
  onList: (list: ListName) => void,
): Promise<KoladaCatalogue> {
  const { kolada, kept } = fetching
  const address = (list: ListName) => {
    onList(list)
    return addressOfList(kolada.base, list)
  }
  const keyFigures = await fetchPages(fetching, address('kpi'), keyFigureSchema)
  const areas = await fetchPages(fetching, address('municipality'), areaSchema)
  const groups = await fetchPages(fetching, address('municipality_groups'), groupSchema)
  return {
    keyFigures: new Map(keyFigures.items.map((each) => [each.id, toKeyFigure(each, kept.startedAt)])),
    areas: areas.items,
    groups: new Map(
      groups.items.map(({ id, title, members }) => [
        id,
        { id, title, members: members.map(({ member_id }) => member_id) },
      ]),
    ),
  }
}
