import { writeFile } from 'node:fs/promises'
import { makeBackup } from '#server/services/backup/make-backup.ts'
import { restoreBackup } from '#server/services/backup/restore-backup.ts'
import { testNow } from '#test/database/test-context.ts'
import { operator } from '#test/workbooks/operator.ts'
import type { Place } from './installation-place.ts'

const acting = ({ config }: Place) => ({ config, now: () => testNow, person: operator })

/** Backs an installation up to a file. */
export function backUp(place: Place, file: string) {
  const save = (chunks: AsyncIterable<Buffer>) => writeFile(file, chunks)
  return makeBackup(acting(place), { exportedSnapshot: null, save, tell: () => undefined })
}

/** Restores a file into an installation. */
export function restoreTo(place: Place, path: string, sha256: string | null = null) {
  return restoreBackup(acting(place), { path, sha256, tell: () => undefined })
}
