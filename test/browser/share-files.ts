import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Seconds on a busy machine, where they matter; any other file takes about ten. */
const seconds: Readonly<Record<string, number>> = {
  'every-page.test.ts': 175,
  'newcomer.test.ts': 125,
  'workbooks.test.ts': 90,
  'reports.test.ts': 90,
  'sharing.test.ts': 40,
  'answers.test.ts': 35,
  'sign-in.test.ts': 35,
  'letters.test.ts': 35,
  'assessments.test.ts': 30,
  'people.test.ts': 25,
}

const secondsOf = ({ moduleId }: TestSpecification) => seconds[basename(moduleId)] ?? 10

const longestFirst = (files: readonly TestSpecification[]) =>
  files.toSorted((a, b) => secondsOf(b) - secondsOf(a) || a.moduleId.localeCompare(b.moduleId, 'en'))

/**
 * Deals the browser tests out so that all shares take about as long, the longest first, each to whoever has least; and
 * runs them in that order everywhere. The walk through every page is the longest: it meets what a newcomer meets.
 */
export class ShareByTime extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard!
    const shares = Array.from({ length: count }, () => ({ files: [] as TestSpecification[], seconds: 0 }))
    for (const file of longestFirst(files)) {
      const least = shares.reduce((a, b) => (b.seconds < a.seconds ? b : a))
      least.files.push(file)
      least.seconds += secondsOf(file)
    }
    return shares[index - 1]!.files
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isBrowser = ({ project }: TestSpecification) => project.name === 'browser'
    const others = await super.sort(files.filter((file) => !isBrowser(file)))
    return [...longestFirst(files.filter(isBrowser)), ...others]
  }
}
