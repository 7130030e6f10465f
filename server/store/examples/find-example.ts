import type { Example } from '#domain/examples/example.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toExample } from './to-example.ts'

/** By its own id, by its improvement, or by its place in the address. */
type Which = Readonly<{ id: string } | { improvementId: string } | { slug: string }>

/** The example that is asked for, or undefined. */
export async function findExample(db: Database, which: Which): Promise<Example | undefined> {
  const query = db.selectFrom('example').selectAll()
  if ('slug' in which) {
    const row = await query.where('slug', '=', which.slug).executeTakeFirst()
    return row && toExample(row)
  }
  const [column, id] =
    'id' in which ? (['id', which.id] as const) : (['improvement_id', which.improvementId] as const)
  if (!isUuid(id)) return undefined
  const row = await query.where(column, '=', id).executeTakeFirst()
  return row && toExample(row)
}
