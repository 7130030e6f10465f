import { defineConfig } from 'vitest/config'

/** Tests of what a process keeps for as long as it lives, each in a process of its own. */
const apart = ['server/store/database/prepare-statements.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{stats,domain,texts,charts,app,server,cli,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/{browser,system,long}/**', ...apart],
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'long',
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
