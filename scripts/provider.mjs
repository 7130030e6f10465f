// npm run provider: a real OpenID provider on this machine, for trying sign-ins. Never for real people.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install } from './install.mjs'
import { fail, pinnedNode, root } from './project.mjs'

try {
  await install()
} catch (error) {
  fail(error)
}

const script = join(root, 'test', 'identity', 'run-local-provider.ts')
const provider = spawn(
  pinnedNode,
  ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)],
  {
    cwd: root,
    env: { JAMSIDES_LOCAL_SECRET: 'only-on-this-machine', ...process.env },
    stdio: 'inherit',
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => provider.kill(signal))
provider.on('exit', (code) => process.exit(code ?? 0))
