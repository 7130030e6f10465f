import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Picture } from './picture.ts'

/** What the drawing process is asked for: the picture, no side of it longer than `longest` pixels. */
export type RedrawOrder = Readonly<{ picture: Picture; longest: number }>

/** A PNG that we have drawn ourselves. */
export type Redrawn = Readonly<{ png: Uint8Array; width: number; height: number }>

/** Far more than the largest picture that is taken in needs. */
const timeout = 20_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Draws a picture anew, with nothing left of the file that was sent. It is decoded in a process of its own, one at a
 * time: what makes the decoder fail, stall or swell ends with that process. Null where it cannot be decoded.
 */
export function redrawPicture(directory: string, order: RedrawOrder): Promise<Redrawn | null> {
  const turn = last.then(() => draw(directory, order))
  last = turn
  return turn
}

function draw(directory: string, order: RedrawOrder): Promise<Redrawn | null> {
  const { promise, resolve } = Promise.withResolvers<Redrawn | null>()
  const child = fork(join(directory, 'redraw-process.ts'), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
  const end = (redrawn: Redrawn | null) => {
    clearTimeout(timer)
    child.kill('SIGKILL')
    resolve(redrawn)
  }
  child.once('message', (redrawn: Redrawn | null) => end(redrawn))
  child.once('error', () => end(null)).once('exit', () => end(null))
  child.send(order, (error) => error && end(null))
  return promise
}
