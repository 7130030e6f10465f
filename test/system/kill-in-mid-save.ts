import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { readConfig } from '#server/config.ts'
import { withOwner } from '#server/store/database/with-owner.ts'
import { startServer, stopServer } from '../browser/start-server.ts'
import { type Ledger, prepareRaters, type Raters, startWriting } from './writers.ts'

const raters = 8

/** What came of killing server and database in mid-save, so many times. */
export type KillProof = Readonly<{
  trials: number
  acknowledged: number
  /** Answers that the server had acknowledged and that were not there, or were there by half. */
  lost: readonly string[]
  /** Sends whose answer never came, by what had become of them: both are right. */
  unanswered: Readonly<{ saved: number; notSaved: number }>
  /** From the start of the program until it answers, in milliseconds, each after a kill. */
  restarts: readonly number[]
}>

/** Lets people save, kills server, worker and database at a random moment, starts anew and looks, again and again. */
export async function killInMidSave(trials: number): Promise<KillProof> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-kill-'))
  const unanswered = { saved: 0, notSaved: 0 }
  const [lost, restarts]: [string[], number[]] = [[], []]
  const ledger: Ledger = new Map()
  let acknowledged = 0
  try {
    const prepared = await prepareRaters({ dataDirectory: folder }, raters)
    let { server, url } = await startServer(folder)
    for (let trial = 0; trial < trials; trial++) {
      const writing = startWriting(url, prepared, ledger)
      // At some save, and at any moment of it.
      const after = 10 + Math.random() * 90
      while (writing.counted.acknowledged < after && writing.counted.running) await pause(Math.random() * 5)
      await killAll(server.pid!, folder)
      await writing.stop()
      acknowledged += writing.counted.acknowledged
      const begun = performance.now()
      ;({ server, url } = await startServer(folder))
      restarts.push(performance.now() - begun)
      lost.push(...(await compare(folder, prepared, ledger, unanswered)))
    }
    await stopServer(server)
    return { trials, acknowledged, lost, unanswered, restarts }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The server and its worker, and every process of the database, none of which gets to say a word. */
async function killAll(server: number, folder: string): Promise<void> {
  const file = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
  const postmaster = Number(file.split('\n')[0])
  // It starts no further process that would not be seen, and would still hold the memory they share.
  process.kill(postmaster, 'SIGSTOP')
  const list = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const children = list
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === server || parent === postmaster)
  const all = [server, postmaster, ...children.map(([pid]) => pid!)]
  for (const pid of all) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended with its parent.
    }
  }
  while (all.some(isThere)) await pause(5)
}

/** What has been killed and only waits for its parent to notice is gone. */
function isThere(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z')
  } catch {
    return false
  }
}

type Stored = Readonly<{ person: string; item: number; version: number; comment: string }>

async function compare(
  folder: string,
  { occasion }: Raters,
  ledger: Ledger,
  unanswered: { saved: number; notSaved: number },
): Promise<string[]> {
  const { rows, said } = await withOwner({ ...readConfig({}), dataDirectory: folder }, async ({ db }) => ({
    rows: await sql<Stored>`
      select person_id as person, item, rating.version, rating.comment from rating
      join assessment on assessment.id = assessment_id where occasion_id = ${occasion}`.execute(db),
    // A rating and its line in the audit trail come to be together.
    said: await sql<{ lines: string }>`
      select count(*) as lines from audit_entry where action = 'rate' and subject in
        (select 'assessment:' || id from assessment where occasion_id = ${occasion})`.execute(db),
  }))
  const stored = new Map(rows.rows.map((row) => [`${row.person}/${row.item}`, row]))
  const lost: string[] = []
  for (const [key, saved] of ledger) {
    const there = stored.get(key) ?? { version: 0, comment: '' }
    const isAcknowledged = there.version === saved.version && there.comment === saved.comment
    const isNext = there.version === saved.version + 1 && there.comment === saved.pending
    if (!isAcknowledged && !isNext) lost.push(`${key}: ${JSON.stringify({ saved, there })}`)
    if (saved.pending !== null) unanswered[isNext ? 'saved' : 'notSaved']++
    ledger.set(key, { version: there.version, comment: there.comment, pending: null })
  }
  const versions = rows.rows.reduce((sum, { version }) => sum + version, 0)
  if (versions !== Number(said.rows[0]!.lines)) lost.push(`${versions} saved, ${said.rows[0]!.lines} lines`)
  return lost
}
