import { spawn } from 'node:child_process'
import { root } from './project.mjs'

/**
 * Runs a command to its end with its output on our stderr, so that the stdout of a command line stays clean.
 * With `quiet`, the output is shown only when the command fails.
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2],
      shell: process.platform === 'win32',
    })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new Error(`${[command, ...args].join(' ')} ended with ${code}.`))
    })
  })
}
