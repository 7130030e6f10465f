import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listProcesses } from '#test/system/list-processes.ts'
import { openEmbeddedCluster } from './embedded-cluster.ts'
import { isAlive } from './process-lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-cluster-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function processNumber(): Promise<number> {
  const file = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
  return Number(file.split('\n')[0])
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client(url)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(query)
  await client.end()
  return rows
}

test('starts, answers, stops and leaves no process', async () => {
  const cluster = await openEmbeddedCluster(folder)
  expect(await ask(cluster.url, 'select 1 as one')).toEqual([{ one: 1 }])
  const pid = await processNumber()
  await cluster.release()
  expect(isAlive(pid)).toBe(false)
})

test('a server left behind by a killed process is joined, with what it holds', async () => {
  const first = await openEmbeddedCluster(folder)
  await ask(first.url, 'create table kept as select 7 as n')
  const pid = await processNumber()
  const second = await openEmbeddedCluster(folder)
  expect(await processNumber()).toBe(pid)
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 7 }])
  await second.release()
  expect(isAlive(pid)).toBe(false)
})

test('whoever leaves first does not stop it under the other', async () => {
  const server = await openEmbeddedCluster(folder)
  const user = new Client(server.url)
  await user.connect()
  const commandLine = await openEmbeddedCluster(folder)
  await commandLine.release()
  expect((await user.query('select 1')).rows).toHaveLength(1)
  await user.end()
  await server.release()
})

test('two that start at once get one and the same database', async () => {
  const [a, b] = await Promise.all([openEmbeddedCluster(folder), openEmbeddedCluster(folder)])
  expect(a.url).toBe(b.url)
  await a.release()
})

test('after a power cut the number in postmaster.pid is nobody, or somebody else', async () => {
  const first = await openEmbeddedCluster(folder)
  const pid = await processNumber()
  const ofIt = new Set(listProcesses().flatMap((one) => (one.parent === pid ? [one.pid] : [])))
  process.kill(pid, 'SIGKILL')
  // A power cut leaves none of its helpers either, which hold its memory for a moment longer.
  while (isAlive(pid) || listProcesses().some((one) => ofIt.has(one.pid))) await pause(20)
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const lines = (await readFile(pidFile, 'utf8')).split('\n')
  await writeFile(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'))
  const second = await openEmbeddedCluster(folder)
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await first.release()
})

test('what a killed database leaves is waited for while it holds its memory', async () => {
  const first = await openEmbeddedCluster(folder)
  const pid = await processNumber()
  const left = listProcesses().find((one) => one.parent === pid)!.pid
  process.kill(left, 'SIGSTOP')
  process.kill(pid, 'SIGKILL')
  const opening = openEmbeddedCluster(folder)
  const refused = async () =>
    /pre-existing shared memory/.test(await readFile(join(folder, 'postgres.log'), 'utf8'))
  await expect.poll(refused, { timeout: 20_000 }).toBe(true)
  process.kill(left, 'SIGCONT')
  const second = await opening
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await first.release()
})

test('a first start that is killed while the database is made is begun again', async () => {
  const module = JSON.stringify(new URL('embedded-cluster.ts', import.meta.url).href)
  const script = `const { openEmbeddedCluster } = await import(${module}); await openEmbeddedCluster(process.argv[1])`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, folder], {
    detached: true,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  while (!(await isBegun())) await pause(1)
  process.kill(-child.pid!, 'SIGKILL')
  await ended
  const cluster = await openEmbeddedCluster(folder)
  expect(await ask(cluster.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await cluster.release()
  expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres.log', 'postgres.password'])
})

/** Whether initdb has written its first file, wherever in the folder it works. */
async function isBegun(): Promise<boolean> {
  // A folder may get another name between being found and being read.
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  return files.some((file) => /^[^/]+\/PG_VERSION$/.test(file))
}

test('a data folder that cannot be made is named with what to do', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(openEmbeddedCluster(join(folder, 'file'))).rejects.toThrow(/file cannot be .* JAMSIDES_DATA/)
})

test('a first start that was broken off is begun again', async () => {
  await mkdir(join(folder, 'postgres', 'base'), { recursive: true })
  await writeFile(join(folder, 'postgres.lock'), '999999999')
  const cluster = await openEmbeddedCluster(folder)
  expect(await ask(cluster.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await cluster.release()
})
