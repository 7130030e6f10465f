import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Digest } from './digest.ts'
import type { Views } from './read-views.ts'

/** What came of one piece of work done in a process of its own: seconds, and the most memory the process took by then. */
export type Alone = Readonly<{ seconds: number; mebibytes: number; digest: Digest; views?: Views }>

export type Work = 'product' | 'duckdb' | 'typed-arrays' | 'postgresql'

/**
 * Does one way of making the national gap table in a process of its own, so that its memory is its own. `paths`: the
 * file, the folder to work in, and for the product a catalogue to read in afterwards.
 *
 * @throws Error where the process ends without a result.
 */
export function workAlone(work: Work, ...paths: readonly string[]): Promise<Alone> {
  const child = fork(join(import.meta.dirname, 'alone.ts'), [work, ...paths], {
    env: { ...process.env, JAMSIDES_EXAMPLE: 'off' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Alone))
    child.once('exit', (code) => reject(new Error(`${work} ended with ${code} and without a result`)))
  })
}
