// Plants the faults of this folder one by one in a copy of the work tree and sees to it that each is caught by the tests
// that must: node test/faults/plant.ts [id...]
import { chdir, cwd, exit } from 'node:process'
import { allFaults } from './all-faults.ts'
import { copyWorkTree } from './copy-work-tree.ts'
import type { Fault, Named } from './fault.ts'
import { plantFault } from './plant-fault.ts'
import { type Ended, openTests, type Tests } from './run-tests.ts'

/** Ctrl-C ends it after the fault that is planted, so that no copy and no database is left behind. */
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopping = true))

const faults = chooseFaults(process.argv.slice(2))
const began = performance.now()
const { copy, remove } = await copyWorkTree(cwd())
try {
  // What reads files beside the tests reads those of the copy.
  chdir(copy)
  const caught = await plantAll(copy)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`\n${caught} of ${faults.length} faults caught in ${seconds} s`)
  process.exitCode = caught === faults.length ? 0 : 1
} finally {
  chdir('/')
  await remove()
}
exit()

function chooseFaults(ids: readonly string[]): readonly Fault[] {
  const unknown = ids.filter((id) => !allFaults.some((fault) => fault.id === id))
  if (unknown.length > 0) throw new Error(`There is no fault ${unknown.join(', ')}.`)
  return ids.length === 0 ? allFaults : allFaults.filter(({ id }) => ids.includes(id))
}

/** Plants all that were asked for and gives how many were caught. */
async function plantAll(root: string): Promise<number> {
  let caught = 0
  const tests = await openTests(root)
  try {
    await requireSoundness(tests)
    for (const fault of faults.filter((one) => !isOfDatabase(one)))
      if (!stopping) caught += (await isCaught(fault, plantInCode(tests, root, fault))) ? 1 : 0
  } finally {
    await tests.close()
  }
  for (const fault of faults.filter(isOfDatabase))
    if (!stopping) caught += (await isCaught(fault, plantInDatabase(root, fault))) ? 1 : 0
  return caught
}

/** Other migrations make another database, which is made once for all tests that run. */
function isOfDatabase(fault: Fault): boolean {
  return 'sql' in fault || fault.file.startsWith('server/store/migrations/')
}

/** Without any fault every test passes that must catch one. */
async function requireSoundness(tests: Tests): Promise<void> {
  const ended = await tests.run(faults.flatMap(testsOf))
  const failing = ended.filter(({ state }) => state !== 'passed')
  if (failing.length > 0) throw new Error(`Without a fault these fail:\n${failing.map(tell).join('\n')}`)
  for (const { id, caughtBy } of faults)
    for (const named of caughtBy)
      if (!ended.some((one) => isNamed(one, named)))
        throw new Error(`${id}: there is no test “${named[1]}” in ${named[0]}`)
  console.log(`Without a fault ${ended.length} tests pass.\n`)
}

function testsOf({ caughtBy, after = [] }: Fault): readonly Named[] {
  return [...after, ...caughtBy]
}

async function plantInCode(tests: Tests, root: string, fault: Fault): Promise<readonly Ended[]> {
  const planted = await plantFault(root, fault)
  tests.changed(planted.file)
  try {
    return await tests.run(testsOf(fault))
  } finally {
    await planted.restore()
    tests.changed(planted.file)
  }
}

async function plantInDatabase(root: string, fault: Fault): Promise<readonly Ended[]> {
  const planted = await plantFault(root, fault)
  try {
    const tests = await openTests(root)
    try {
      return await tests.run(testsOf(fault))
    } finally {
      await tests.close()
    }
  } finally {
    await planted.restore()
  }
}

/** A fault is caught where every test that must fails, and by what it asserts. Tells how it went. */
async function isCaught(fault: Fault, work: Promise<readonly Ended[]>): Promise<boolean> {
  const { id, careless, caughtBy } = fault
  const start = performance.now()
  const ended = await work.catch((error: Error) => error)
  const seconds = `${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`
  if (ended instanceof Error) {
    console.log(`BROKEN ${seconds}  ${id}: ${ended.message}`)
    return false
  }
  const isWhole = caughtBy.every((named) => ended.some((one) => isNamed(one, named) && assertsAgainst(one)))
  if (isWhole)
    console.log(`caught ${seconds}  ${id}: ${caughtBy.map((named) => named.join(' › ')).join('; ')}`)
  else console.log([`MISSED ${seconds}  ${id}: ${careless}`, ...ended.map(tell)].join('\n  '))
  return isWhole
}

function isNamed({ file, test }: Ended, [inFile, name]: Named): boolean {
  return file === inFile && test.includes(name)
}

function assertsAgainst({ errors }: Ended): boolean {
  return errors.some(({ name }) => name === 'AssertionError')
}

function tell({ file, test, state, errors }: Ended): string {
  const said = errors.map(({ name, message }) => `${name}: ${message.split('\n')[0]}`)
  return [`${state} ${file} › ${test}`, ...said].join(' – ')
}
