import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pinnedNode, root } from './project.mjs'
import { run } from './run.mjs'

const stamp = join(root, 'node_modules', '.installed-from')
const bootstrap = join(root, '.runtime')

/** Installs what package-lock.json names, unless that is what node_modules already holds. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  process.stderr.write('Installing what is needed (the first time takes a minute or two) …\n')
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // npm leaves out native packages that the Node.js it runs on is too old for, so the pinned one comes first.
  await npm(['install', '--prefix', bootstrap, '--no-save', '--no-package-lock', `node@${dependencies.node}`])
  const path = [join(bootstrap, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  // Not `npm ci`: it refuses a lock without the native packages of platforms that a registry does not carry.
  await npm(['install', '--no-save'], { PATH: path })
  writeFileSync(stamp, lock)
}

function npm(args, env = {}) {
  return run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { env, quiet: true })
}
