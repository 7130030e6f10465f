import { join } from 'node:path'
import { createVitest, type TestCase, type TestModule, type Vitest } from 'vitest/node'
import type { Named } from './fault.ts'

/** How a test ended, and with what errors where it failed. */
export type Ended = Readonly<{
  file: string
  test: string
  state: 'passed' | 'failed' | 'skipped' | 'pending'
  errors: readonly { name: string; message: string }[]
}>

/** Tests of a work tree, run as `npm test` runs them, again and again after changes. */
export type Tests = Readonly<{
  /** Runs tests and gives how those ended that were meant. Files that cannot even be loaded are refused. */
  run: (which: readonly Named[]) => Promise<readonly Ended[]>
  /** Tells that a file has changed. */
  changed: (file: string) => void
  close: () => Promise<void>
}>

/** Makes the tests of the work tree in this folder ready to run. */
export async function openTests(root: string): Promise<Tests> {
  const vitest = await createVitest('test', {
    root,
    config: join(root, 'vitest.config.ts'),
    project: ['unit'],
    watch: false,
    reporters: [{}],
    maxWorkers: 2,
    // What was loaded before a fault was planted is without it.
    isolate: true,
  })
  await vitest.standalone()
  return {
    run: (which) => runNamed(vitest, root, which),
    changed: (file) => vitest.invalidateFile(join(root, file)),
    close: () => vitest.close(),
  }
}

async function runNamed(vitest: Vitest, root: string, which: readonly Named[]): Promise<readonly Ended[]> {
  const files = [...new Set(which.map(([file]) => file))]
  const names = [...new Set(which.map(([, test]) => test))]
  vitest.setGlobalTestNamePattern(new RegExp(names.map(asPattern).join('|')))
  const found = await vitest.globTestSpecifications(files.map((file) => join(root, file)))
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(found)
  if (testModules.length === 0) throw new AggregateError(unhandledErrors, 'The tests did not run.')
  const isMeant = ({ file, test }: Ended) => which.some((one) => one[0] === file && test.includes(one[1]))
  return testModules
    .filter(({ moduleId }) => files.some((file) => moduleId === join(root, file)))
    .flatMap((module) => endOf(root, module))
    .filter(isMeant)
}

/** A pattern that fits this text and no other. */
function asPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}

function endOf(root: string, module: TestModule): readonly Ended[] {
  const file = module.moduleId.slice(root.length + 1)
  const [broken] = module.errors()
  if (broken) throw new Error(`${file} could not be loaded: ${broken.message}`)
  return [...module.children.allTests()].map((test: TestCase) => {
    const { state, errors = [] } = test.result()
    const told = errors.map(({ name = '', message }) => ({ name, message }))
    return { file, test: test.fullName, state, errors: told }
  })
}
