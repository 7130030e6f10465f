import { authorise } from '../access/authorise.ts'
import {
  checkCoverageItem,
  type CoverageDraft,
  type CoverageProblem,
  nameOfItem,
} from '#domain/coverage/check-coverage-item.ts'
import { circleOfList } from '#domain/coverage/circle-of-list.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockCoverageItems } from '#server/store/coverage/list-coverage-items.ts'
import { insertCoverageItem, updateCoverageItem } from '#server/store/coverage/save-coverage-item.ts'
import { dayOf } from '#texts/formats.ts'

type Input = Readonly<{
  code: string
  /** Null: a new item. */
  id: string | null
  version: number
  draft: CoverageDraft
}>

/** Either the item is saved, or every field that must be corrected. */
export type SavedCoverage =
  | Readonly<{ kind: 'saved' }>
  | Readonly<{ kind: 'refused'; problems: readonly CoverageProblem[] }>

/**
 * Adds an item to the inventory of an organisation, or changes one where nobody has saved since `version`.
 *
 * @throws UserError step-in-first, forbidden, no-such-coverage-item or coverage-changed.
 */
export async function saveCoverageItem(
  ctx: Context,
  { code, id, version, draft }: Input,
): Promise<SavedCoverage> {
  const person = authorise(ctx, 'coverage.change', { organisationCode: code })
  const at = ctx.now()
  const { value, problems } = checkCoverageItem(draft, dayOf(at))
  if (value === null) return { kind: 'refused', problems }
  return ctx.db.transaction().execute(async (tx) => {
    const items = await lockCoverageItems(tx, { organisationCode: code })
    const stored = items.find((one) => one.id === id)
    if (id !== null && !stored) throw UserError.of('no-such-coverage-item', undefined, 404)
    if (stored && stored.version !== version)
      throw UserError.of('coverage-changed', { name: stored.name }, 409)
    if (items.some((one) => one.id !== id && nameOfItem(one) === nameOfItem(value)))
      return { kind: 'refused', problems: [{ field: 'name', code: 'name-taken' }] }
    const itemId = id ?? ctx.newId()
    if (stored) await updateCoverageItem(tx, itemId, value)
    else
      await insertCoverageItem(tx, {
        id: itemId,
        organisationCode: code,
        content: value,
        createdAt: at,
        personId: person.id,
        circle: circleOfList(items),
      })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: code,
      action: stored ? 'coverage-changed' : 'coverage-added',
      subject: `coverage-item:${itemId}`,
      detail: { organisationCode: code, before: stored ?? null, after: value },
    })
    return { kind: 'saved' }
  })
}
