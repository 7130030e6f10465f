import { areaOf } from '#domain/indicators/area.ts'
import type { Application } from '#server/context.ts'
import { buildGapTable } from '#server/warehouse/gaps/build-gap-table.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'

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
  const { snapshot, classifications } = await getCatalogue(application)
  const peers = application.content.organisations.flatMap(({ code, kind, skrGroup, fictional }) =>
    !fictional && (kind === 'municipality' || kind === 'region')
      ? [{ area: areaOf(code), kind, skr: skrGroup }]
      : [],
  )
  return buildGapTable(application.warehouse, { snapshot: snapshot.id, year, classifications, peers })
}
