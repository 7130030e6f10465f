// npm test: format, lint, types, unit, database, architecture, browser and system tests, ending in "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { fail, pinnedNode, program } from './project.mjs'
import { run } from './run.mjs'

const isLong = process.argv.includes('--long')
// Those of one stage run beside each other: browsers, and a program that starts and stops, wait more than they work.
const stages = isLong
  ? [['long']]
  : [['timed'], ['unit', 'apart'], ['browser --shard=1/2', 'browser --shard=2/2', 'system']]

try {
  await install()
} catch (error) {
  fail(error)
}

const total = { passed: 0, failed: 0, skipped: 0 }
const results = mkdtempSync(join(tmpdir(), 'jamsides-results-'))

await check('format', [program('oxfmt', 'bin/oxfmt'), '--check', '.'])
await check('lint', [program('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings'])
await Promise.all([check('types', [program('typescript', 'bin/tsc'), '--noEmit']), timed('build', build)])
for (const parts of stages) await Promise.all(parts.map(vitest))
if (isLong) await timed('faults', () => run(pinnedNode, ['test/faults/plant.ts']))

rmSync(results, { recursive: true, force: true })
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed === 0 ? 0 : 1)

function succeeds(work) {
  return work.then(
    () => true,
    (error) => {
      console.error(error.message)
      return false
    },
  )
}

function check(name, args) {
  return timed(name, () => run(pinnedNode, args, { quiet: true }))
}

async function timed(name, work) {
  const start = performance.now()
  const ok = await succeeds(work())
  total[ok ? 'passed' : 'failed']++
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}

async function vitest(part) {
  const [project, ...share] = part.split(' ')
  const file = join(results, `${part.replaceAll(/\W+/g, '-')}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const ended = await run(pinnedNode, [
    program('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    ...share,
    ...reporters,
  ]).then(
    () => true,
    () => false,
  )
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    total.passed += numPassedTests
    // A file that cannot even be loaded has no tests to fail, and fails all the same.
    total.failed += Math.max(
      numFailedTests,
      ended ? 0 : 1,
      numFailedTestSuites > 0 && numFailedTests === 0 ? 1 : 0,
    )
    total.skipped += numPendingTests
  } catch {
    total.failed++
  }
}
