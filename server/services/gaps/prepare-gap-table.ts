import { areaOf } from '#domain/indicators/area.ts'
import type { Application } from '#server/context.ts'
import { keepLatest } from '#server/keep-latest.ts'
import { buildGapTable } from '#server/warehouse/gaps/build-gap-table.ts'
import { type Catalogue, getCatalogue } from '../indicators/get-catalogue.ts'

/** Where the tables of the classifications that were used last lie, by year; to tell by their contents takes longer. */
const prepared = new WeakMap<Catalogue['classifications'], ReturnType<typeof keepLatest<string>>>()
const mostYears = 60

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
  const kept = prepared.get(catalogue.classifications) ?? keepLatest<string>(mostYears)
  prepared.set(catalogue.classifications, kept)
  return kept(String(year), () => prepare(application, catalogue, year))
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
