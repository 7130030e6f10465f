import { readFileSync } from 'node:fs'

/**
 * The npm that started this process, and the shell it runs scripts in. Should one of them be killed, we are told nothing;
 * so we look. Started by hand from a terminal there is nobody to look at: a shell may end and leave us running.
 */
export function findLaunchers() {
  if (process.env.npm_lifecycle_event === undefined) return []
  const parent = process.ppid
  const grandparent = isScriptShell(parent) ? parentOf(parent) : null
  return [parent, grandparent].filter((pid) => pid !== null && pid > 1)
}

/** Calls back once when one of the processes is gone. */
export function whenGone(pids, callback) {
  const timer = setInterval(() => {
    if (pids.every(isAlive)) return
    clearInterval(timer)
    callback()
  }, 500)
  timer.unref()
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function isScriptShell(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('scripts/start.mjs')
  } catch {
    return false
  }
}

function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return null
  }
}
