import { existsSync } from 'node:fs'

/** Where real figures lie beside a working copy; null where they do not, as on a machine of others. */
export const sharedFigures =
  ['../shared/data', '../../shared/data'].find((folder) => existsSync(folder)) ?? null
