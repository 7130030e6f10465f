import { onlyReadable } from '../access/only-readable.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import { writeCsv } from '#domain/archive/write-csv.ts'
import { coverageFields } from '#domain/coverage/check-coverage-item.ts'
import { draftOfItem } from '#domain/coverage/draft-of-item.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listCoverageItems } from '#server/store/coverage/list-coverage-items.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { textsIn } from '#texts/texts.ts'
import { limitRate } from '../access/limit-rate.ts'

/**
 * Writes the inventory of an organisation as a table in the language of whoever asks, or as JSON. Both come in again with
 * `importCoverage` and then change nothing.
 *
 * @throws UserError too-many-requests, unknown-organisation, or step-in-first or forbidden where nothing is shared with
 * whoever asks.
 */
export async function exportCoverage(
  ctx: Context,
  { code, format }: Readonly<{ code: string; format: 'csv' | 'json' }>,
): Promise<string> {
  await limitRate(ctx, 'export')
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const stored = onlyReadable(
    ctx,
    'coverage.read',
    await listCoverageItems(ctx.db, { organisationCode: code }),
  )
  authoriseListing(ctx, 'coverage.read', { organisationCode: code }, stored)
  const items = stored.map(draftOfItem)
  if (format === 'json')
    return `${JSON.stringify({ organisation: { code, name: organisation.name }, items }, null, 2)}\n`
  const words = textsIn(ctx.language).coverage.table
  const columns = coverageFields.map((field) => words.columns[field])
  const rows = items.map((item) =>
    Object.fromEntries(
      coverageFields.map((field) => {
        const kind = words.kinds[item.kind as keyof typeof words.kinds]
        const individual = item.individualBased === 'yes' ? words.yes : words.no
        const text = field === 'kind' ? kind : field === 'individualBased' ? individual : item[field]
        return [words.columns[field], text]
      }),
    ),
  )
  // Excel takes a CSV for UTF-8 only where it begins with this mark.
  return `\uFEFF${writeCsv(columns, rows)}`
}
