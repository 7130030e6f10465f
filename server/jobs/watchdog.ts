import { workerData } from 'node:worker_threads'
import type { Watched } from './keep-watch.ts'

// A thread of the worker that also looks while a job keeps the worker from doing so. It ends the worker when a job has
// taken longer than it may, and when whoever started the worker is gone and it has not stopped by itself.

const { deadline, parent } = workerData as Watched
const look = 250
const grace = 10_000
const sleeper = new Int32Array(new SharedArrayBuffer(4))
let alone = 0

for (;;) {
  Atomics.wait(sleeper, 0, 0, look)
  alone = process.ppid === parent ? 0 : alone + look
  const until = Number(Atomics.load(deadline, 0))
  if (alone > grace || (until > 0 && Date.now() > until)) process.kill(process.pid, 'SIGKILL')
}
