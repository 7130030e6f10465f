import { execFileSync } from 'node:child_process'

type Process = Readonly<{ pid: number; parent: number; group: number; command: string }>

/** Every process of the machine that is alive. */
export function listProcesses(): readonly Process[] {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,pgid=,args='], { encoding: 'utf8' }).trim().split('\n')
  // What has ended and only waits to be noticed by its parent is no process any more.
  const alive = list.filter((line) => !line.endsWith('<defunct>'))
  return alive.map((line) => {
    const [, pid, parent, group, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return { pid: Number(pid), parent: Number(parent), group: Number(group), command }
  })
}

/** Whether this is a worker that does what was ordered. */
export function isWorker({ command }: Process): boolean {
  return command.endsWith('cli/index.js work')
}
