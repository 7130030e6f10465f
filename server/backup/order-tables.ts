import type { StoredTable } from '../store/backup/list-stored-tables.ts'

/**
 * Tables in an order in which each comes after those it refers to.
 *
 * @throws Error where tables refer to each other in a ring, which would be a fault of the schema.
 */
export function orderTables(tables: readonly StoredTable[]): readonly StoredTable[] {
  const ordered: StoredTable[] = []
  const placed = new Set<string>()
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, refersTo }) => !placed.has(name) && refersTo.every((other) => placed.has(other)),
    )
    if (next.length === 0) throw new Error('Tables refer to each other in a ring.')
    for (const table of next) placed.add(table.name)
    ordered.push(...next)
  }
  return ordered
}
