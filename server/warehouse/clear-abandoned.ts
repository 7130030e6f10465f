import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Work that nobody has touched for so long is not going on any more, however slow the machine. */
const abandonedAfter = 12 * 60 * 60 * 1000

/** What work is named by while it goes on: a number of its own, and for a single file what kind it is. */
const ownName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.parquet)?$/

/** Takes away what processes that were killed have left in a folder of work. Nothing else in it is touched. */
export function clearAbandoned(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    if (ownName.test(name) && lastTouched(path) < now - abandonedAfter)
      rmSync(path, { recursive: true, force: true })
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No folder, or a single file.
    return []
  }
}

/** When something, or what lies directly in it, was last written to; far ahead for what is gone already. */
function lastTouched(path: string): number {
  const times = [path, ...namesIn(path).map((name) => join(path, name))].map(
    (each) => statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY,
  )
  return Math.max(...times)
}
