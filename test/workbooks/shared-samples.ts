import { existsSync } from 'node:fs'

/** Where the samples of the real form lie beside a working copy; null where they do not, as on a machine of others. */
export const sharedSamples =
  ['../shared/data/workbooks', '../../shared/data/workbooks'].find((folder) => existsSync(folder)) ?? null
