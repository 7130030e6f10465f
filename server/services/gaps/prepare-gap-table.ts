import { areaOf } from '#domain/indicators/area.ts'
import type { Application } from '#server/context.ts'
import { buildGapTable } from '#server/warehouse/gaps/build-gap-table.ts'
import { type Catalogue, getCatalogue } from '../indicators/get-catalogue.ts'

/** Where the tables of the classifications that were used last lie, by year; to tell by their contents takes longer. */
const prepared = new WeakMap<Catalogue['classifications'], Map<number | null, Promise<string>>>()

/**
 * Makes the national gap table of the latest snapshot, or finds it made: all municipalities and regions of the register
 * against each other, each in the latest year it has figures of, at most `year`. Whoever brings in figures does it at
 * once, so that nobody waits for it later.
 *
 * @returns the path of the table.
 * @throws UserError `no-figures` where none have come in.
 */
export async function prepareGapTable(
  application: Application,
  { year }: { year: number | null },
): Promise<string> {
  const catalogue = await getCatalogue(application)
  const known = prepared.get(catalogue.classifications) ?? new Map<number | null, Promise<string>>()
  prepared.set(catalogue.classifications, known)
  const table = known.get(year) ?? prepare(application, catalogue, year)
  known.set(year, table)
  table.catch(() => known.delete(year))
  return table
}

function prepare(
  { content, warehouse }: Application,
  { snapshot, classifications }: Catalogue,
  year: number | null,
): Promise<string> {
  const peers = content.organisations.flatMap(({ code, kind, skrGroup, fictional }) =>
    !fictional && (kind === 'municipality' || kind === 'region')
      ? [{ area: areaOf(code), kind, skr: skrGroup }]
      : [],
  )
  return buildGapTable(warehouse, { snapshot: snapshot.id, year, classifications, peers })
}
