// npm run bench: runs every measurement beside its baseline and keeps the tables in docs/benchmarks.md.
import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { fail, pinnedNode, root } from './project.mjs'

try {
  await install()
  await build()
} catch (error) {
  fail(error)
}

const benches = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.bench.ts'))
const tables = benches.sort().map((name) => {
  process.stderr.write(`${name} …\n`)
  const env = { ...process.env, NODE_ENV: 'production' }
  const table = execFileSync(pinnedNode, [join('bench', name)], {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: 900_000,
  })
  process.stdout.write(`${table}\n`)
  return table.trim()
})

const machine = `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node.js ${process.version}`
writeFileSync(
  join(root, 'docs', 'benchmarks.md'),
  `# Measurements

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. The machine is shared and noisy: read the ratios to the baseline of the
same run, not the times, and take differences under 1.3 times as nothing.

${tables.join('\n\n')}
`,
)
