// Plants the faults of this folder one by one in a copy of the work tree and sees to it that each is caught by the tests
// that must: node test/faults/plant.ts [id...]
import { chdir, cwd, exit } from 'node:process'
import { allFaults } from './all-faults.ts'
import { copyWorkTree } from './copy-work-tree.ts'
import type { Fault, Named } from './fault.ts'
import { plantFault } from './plant-fault.ts'
import { type Ended, openTests, type Tests } from './run-tests.ts'

const asked = process.argv.slice(2)
const faults = asked.length === 0 ? allFaults : allFaults.filter(({ id }) => asked.includes(id))
const { copy, remove } = await copyWorkTree(cwd())
// What reads files beside the tests reads those of the copy.
chdir(copy)
const began = performance.now()
let caught = 0
try {
  const sound = await openTests(copy)
  try {
    await requireSoundness(sound)
    for (const fault of faults.filter((one) => !isOfDatabase(one)))
      await report(fault, plantInCode(sound, fault))
  } finally {
    await sound.close()
  }
  for (const fault of faults.filter(isOfDatabase)) await report(fault, plantInDatabase(fault))
} finally {
  chdir('/')
  await remove()
}
console.log(
  `\n${caught} of ${faults.length} faults caught in ${Math.round((performance.now() - began) / 1000)} s`,
)
exit(caught === faults.length && faults.length > 0 ? 0 : 1)

/** Without any fault every test passes that must catch one. */
async function requireSoundness(tests: Tests): Promise<void> {
  const ended = await tests.run(faults.flatMap(testsOf))
  const failing = ended.filter(({ state }) => state !== 'passed')
  if (failing.length > 0) throw new Error(`Without a fault these fail:\n${failing.map(tell).join('\n')}`)
  for (const { id, caughtBy } of faults)
    for (const [file, test] of caughtBy)
      if (!ended.some((one) => one.file === file && one.test.includes(test)))
        throw new Error(`${id}: there is no test “${test}” in ${file}`)
  console.log(`Without a fault ${ended.length} tests pass.\n`)
}

function testsOf({ caughtBy, after = [] }: Fault): readonly Named[] {
  return [...after, ...caughtBy]
}

async function plantInCode(tests: Tests, fault: Fault): Promise<readonly Ended[]> {
  const planted = await plantFault(copy, fault)
  tests.changed(planted.file)
  try {
    return await tests.run(testsOf(fault))
  } finally {
    await planted.restore()
    tests.changed(planted.file)
  }
}

/** Other migrations make another database, which is made once for all tests that run. */
function isOfDatabase(fault: Fault): boolean {
  return 'sql' in fault || fault.file.startsWith('server/store/migrations/')
}

async function plantInDatabase(fault: Fault): Promise<readonly Ended[]> {
  const planted = await plantFault(copy, fault)
  const tests = await openTests(copy)
  try {
    return await tests.run(testsOf(fault))
  } finally {
    await tests.close()
    await planted.restore()
  }
}

/** A fault is caught where every test that must fails, and by what it asserts. */
async function report(fault: Fault, work: Promise<readonly Ended[]>): Promise<void> {
  const start = performance.now()
  const ended = await work.catch((error: Error) => error)
  const seconds = `${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`
  const missed = ended instanceof Error ? [] : fault.caughtBy.filter((one) => !catches(one, ended))
  if (!(ended instanceof Error) && missed.length === 0) {
    caught++
    console.log(`caught ${seconds}  ${fault.id}: ${fault.caughtBy.map((one) => one.join(' › ')).join('; ')}`)
    return
  }
  console.log(`MISSED ${seconds}  ${fault.id}: ${fault.careless}`)
  if (ended instanceof Error) console.log(`  ${ended.message}`)
  else for (const one of ended) console.log(`  ${tell(one)}`)
}

function catches([file, test]: Named, ended: readonly Ended[]): boolean {
  return ended.some(
    (one) =>
      one.file === file &&
      one.test.includes(test) &&
      one.errors.some(({ name }) => name === 'AssertionError'),
  )
}

function tell({ file, test, state, errors }: Ended): string {
  const said = errors.map(({ name, message }) => `${name}: ${message.split('\n')[0]}`)
  return [`${state} ${file} › ${test}`, ...said].join(' – ')
}
