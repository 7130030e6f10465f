import { authorise } from '../access/authorise.ts'
import { nameOfItem } from '#domain/coverage/check-coverage-item.ts'
import { circleOfList } from '#domain/coverage/circle-of-list.ts'
import type { CoverageContent, CoverageItem } from '#domain/coverage/coverage-item.ts'
import { draftOfItem } from '#domain/coverage/draft-of-item.ts'
import { type ReadCoverage, readCoverageTable } from '#domain/coverage/read-coverage-table.ts'
import type { Context, Database } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockCoverageItems } from '#server/store/coverage/list-coverage-items.ts'
import { insertCoverageItem, updateCoverageItem } from '#server/store/coverage/save-coverage-item.ts'
import { dayOf } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { limitRate } from '../access/limit-rate.ts'

/** What came of a table: how many items were new, changed or there already; or why nothing came in. */
export type ImportedCoverage =
  | Readonly<{ kind: 'imported'; added: number; changed: number; same: number }>
  | Exclude<ReadCoverage, { kind: 'read' }>

/**
 * Brings a table of items into the inventory of an organisation, all of it or nothing. An item of the same kind and name,
 * kept by the same unit, is changed to what the table says; nothing is removed.
 *
 * @throws UserError too-many-requests, step-in-first or forbidden.
 */
export async function importCoverage(
  ctx: Context,
  { code, text }: Readonly<{ code: string; text: string }>,
): Promise<ImportedCoverage> {
  const person = authorise(ctx, 'coverage.change', { organisationCode: code })
  await limitRate(ctx, 'import')
  const at = ctx.now()
  const words = [textsIn('sv').coverage.table, textsIn('en').coverage.table]
  const read = readCoverageTable(text, words, dayOf(at))
  if (read.kind !== 'read') return read
  return ctx.db.transaction().execute(async (tx) => {
    const stored = await lockCoverageItems(tx, { organisationCode: code })
    const byName = new Map(stored.map((item) => [nameOfItem(item), item]))
    const kept: { item: Kept; before: CoverageItem | null }[] = []
    const circle = circleOfList(stored)
    const counts = { added: 0, changed: 0, same: 0 }
    for (const content of read.items) {
      const before = byName.get(nameOfItem(content)) ?? null
      const came = before === null ? 'added' : isSame(before, content) ? 'same' : 'changed'
      counts[came]++
      if (came === 'same') continue
      const id = before?.id ?? ctx.newId()
      const item = { id, organisationCode: code, content, createdAt: at, personId: person.id, circle }
      await keepItem(tx, item, before)
      kept.push({ item, before })
    }
    // Last, since others who write for the organisation wait from here on.
    for (const { item, before } of kept) await writeKept(tx, item, before)
    return { kind: 'imported', ...counts }
  })
}

type Kept = Parameters<typeof insertCoverageItem>[1]

async function keepItem(tx: Database, item: Kept, before: CoverageItem | null): Promise<void> {
  if (before) await updateCoverageItem(tx, item.id, item.content)
  else await insertCoverageItem(tx, item)
}

async function writeKept(tx: Database, item: Kept, before: CoverageItem | null): Promise<void> {
  const { id, organisationCode, content } = item
  await writeAudit(tx, {
    at: item.createdAt,
    personId: item.personId,
    organisationCode,
    action: before ? 'coverage-changed' : 'coverage-added',
    subject: `coverage-item:${id}`,
    detail: { organisationCode, before, after: content },
  })
}

function isSame(item: CoverageItem, content: CoverageContent): boolean {
  return JSON.stringify(draftOfItem(item)) === JSON.stringify(draftOfItem(content))
}
