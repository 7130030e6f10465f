import { defineConfig } from 'vitest/config'
import { ShareByTime } from './test/browser/share-files.ts'

/** Tests of what a process keeps for as long as it lives, each in a process of its own. */
const apart = ['server/store/database/prepare-statements.test.ts']

/** React as people get it: what it checks for those who write pages takes three times as long as the pages do. */
const asBuilt = { oxc: { jsx: { development: false } }, env: { NODE_ENV: 'production' } }

export default defineConfig({
  test: {
    sequence: { sequencer: ShareByTime },
    projects: [
      {
        oxc: asBuilt.oxc,
        test: {
          name: 'unit',
          env: asBuilt.env,
          include: ['{stats,domain,texts,charts,app,server,cli,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/{browser,system,timed,long}/**', ...apart],
          globalSetup: ['test/database/global-setup.ts'],
          setupFiles: ['test/leave-nothing.ts'],
          // To load what is tested anew for each of hundreds of files takes as long as to test it.
          isolate: false,
          // Otherwise one core is left to whoever edits meanwhile, which is half of a small machine.
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'apart',
          include: apart,
          globalSetup: ['test/database/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          // What a press brings may be a page away, on a machine with much else to do.
          expect: { poll: { timeout: 15_000, interval: 20 } },
          // Ten times what the slowest takes alone: to wait for too short a time is to fail for nothing.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        // Of how fast the program is: nothing else may go on meanwhile.
        test: {
          name: 'timed',
          include: ['test/timed/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        // Writes what is committed of the format of archives; run by hand while a format is being made.
        test: {
          name: 'archive-format',
          include: ['test/archive/write-format.ts'],
          globalSetup: ['test/database/global-setup.ts'],
        },
      },
      {
        oxc: asBuilt.oxc,
        test: {
          name: 'long',
          env: asBuilt.env,
          include: ['test/long/**/*.long.test.ts'],
          globalSetup: ['test/database/global-setup.ts', 'test/browser/global-setup.ts'],
          testTimeout: 900_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
