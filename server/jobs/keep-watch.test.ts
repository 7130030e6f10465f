import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs a few lines that watch over themselves in a process of their own, and tells how it ended and after how long. */
async function runWatched(lines: string): Promise<{ end: string | number | null; milliseconds: number }> {
  const program = `
    import { keepWatch } from './server/jobs/keep-watch.ts'
    const watch = keepWatch('${import.meta.dirname}')
    ${lines}`
  const began = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' })
  const end = await new Promise<string | number | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  )
  return { end, milliseconds: performance.now() - began }
}

test('a job that never lets go of the processor is ended when its time is up', async () => {
  const { end, milliseconds } = await runWatched(`
    watch.until(new Date(Date.now() + 1000))
    for (;;) {}`)
  expect(end).toBe('SIGKILL')
  expect(milliseconds).toBeGreaterThan(1000)
})

test('a job that is done in time is left alone, and so is a worker without one', async () => {
  const { end } = await runWatched(`
    watch.until(new Date(Date.now() + 300))
    watch.until(null)
    setTimeout(() => process.exit(), 1200)`)
  expect(end).toBe(0)
})
