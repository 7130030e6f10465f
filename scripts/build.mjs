import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode, program, root } from './project.mjs'
import { run } from './run.mjs'

const sources = ['app', 'charts', 'cli', 'domain', 'server', 'stats', 'texts']
const settings = [
  'package-lock.json',
  'package.json',
  'react-router.config.ts',
  'vite.config.ts',
  'vite.cli.config.ts',
]
const built = join(root, 'build')
const stamp = join(built, 'built-from')

/** Builds the server and the command line, unless they are already built from these very sources. */
export async function build() {
  const hash = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  process.stderr.write('Building …\n')
  const unfinished = `${built}-${process.pid}`
  const env = { JAMSIDES_BUILD: unfinished, NODE_ENV: 'production' }
  try {
    // One after the other: React Router begins by emptying the whole folder.
    await run(pinnedNode, [program('@react-router/dev', 'bin.cjs'), 'build'], { env, quiet: true })
    await run(pinnedNode, [program('vite', 'bin/vite.js'), 'build', '--config', 'vite.cli.config.ts'], {
      env,
      quiet: true,
    })
    writeFileSync(join(unfinished, 'built-from'), hash)
    // Whole or not at all: a build that is broken off leaves the old one as it was.
    rmSync(built, { recursive: true, force: true })
    renameSync(unfinished, built)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of [...settings, ...sources.flatMap(listFiles)]) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function listFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort()
}
