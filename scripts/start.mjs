// npm start: installs what is missing, builds what is stale, and runs the server until it is told to stop.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { findLaunchers, whenGone } from './launchers.mjs'
import { fail, pinnedNode, root } from './project.mjs'

const launchers = findLaunchers()

try {
  await install()
  await build()
} catch (error) {
  fail(error)
}

const server = spawn(pinnedNode, [join(root, 'build', 'server', 'index.js')], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production' },
  // Should we be killed, the channel closes and the server stops by itself.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
// Ctrl-C reaches the server too, since it stands in the same group, but `kill -INT` reaches only us; it may hear it twice.
process.on('SIGINT', () => server.kill('SIGTERM'))
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGHUP', () => server.kill('SIGTERM'))
whenGone(launchers, () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 1))
