// What the other scripts share. Runs on Node.js 20 and later, before anything is installed.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node.js that the project pins and runs on, whatever the machine has. */
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** The start script of a program from node_modules, to be run with `pinnedNode`. */
export function program(packageName, path) {
  const file = join(root, 'node_modules', packageName, path)
  if (!existsSync(file)) throw new Error(`${file} is missing; remove node_modules and run npm start again.`)
  return file
}

/** Ends the script with a message instead of a stack trace. */
export function fail(error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}
