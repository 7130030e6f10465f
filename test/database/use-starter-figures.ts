import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, inject } from 'vitest'
import type { Context } from '#server/context.ts'

/**
 * Fills the warehouse of a test file with the starter set of figures, once and by copying: 13 key figures of all areas.
 * Call it at the top of the file, after `useTestContext`.
 */
export function useStarterFigures({ context }: { context: () => Context }): void {
  beforeAll(async () => {
    const from = join(inject('starterWarehouse'), 'snapshots')
    await cp(from, join(context().warehouse.folder, 'snapshots'), { recursive: true })
  })
}
