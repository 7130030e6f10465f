#!/usr/bin/env node
// The `jamsides` command: runs the built command line on the pinned Node.js, whatever the machine has.
import { spawn } from 'node:child_process'
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

const command = spawn(pinnedNode, [join(root, 'build', 'cli', 'index.js'), ...process.argv.slice(2)], {
  env: { ...process.env, NODE_ENV: 'production' },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal))
command.on('exit', (code) => process.exit(code ?? 1))
