import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { AuditLine } from '#domain/audit/audit-line.ts'
import { canonicalLine } from '#domain/audit/canonical-line.ts'
import { type VerifiedChain, verifyChain } from '#domain/audit/verify-chain.ts'
import { verifyExport } from '#domain/audit/verify-export.ts'
import { writeHeader, writeLine } from '#domain/audit/write-export.ts'
import type { Database } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { readChain } from '#server/services/audit/read-chain.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { testNow, useTestContext } from '../database/test-context.ts'
import { randomNumbers } from '../workbooks/random-numbers.ts'

const { context, asOwner } = useTestContext()
const code = 'X001'
const write = (
  db: Database,
  detail: Readonly<Record<string, unknown>>,
  organisationCode: string | null = code,
) =>
  writeAudit(db, {
    at: testNow,
    personId: 'saga',
    organisationCode,
    roundSlug: null,
    action: 'unit-added',
    subject: 'unit:x',
    detail,
  })
const verify = (db: Database, organisationCode: string | null = code): Promise<VerifiedChain> =>
  verifyChain(readChain(db, { organisationCode }), { sha256: sha256Of })

async function linesOf(db: Database, organisationCode: string | null = code): Promise<readonly AuditLine[]> {
  const lines: AuditLine[] = []
  for await (const line of readChain(db, { organisationCode })) lines.push(line)
  return lines
}

/** What would stand there if the owner of the database did this behind the back of the triggers; then it is undone. */
async function tampered(work: (tx: Database) => Promise<unknown>, then: (tx: Database) => Promise<void>) {
  const undone = new Error('undone')
  const whole = asOwner()
    .transaction()
    .execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`alter table audit_entry drop constraint audit_begins`.execute(tx)
      await work(tx)
      await then(tx)
      throw undone
    })
  await expect(whole).rejects.toBe(undone)
}

const hostile: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { å: 1, ab: 2, z: 3, aa: 4, ö: 5, '🙂': 6, '': 7, b: { zz: [], y: {} } },
  { text: 'rad\r\n\t"citat" \\ \u0001\u001f\u007f\u2028\u2029 🙂 e\u0301 åäö </script>' },
  { numbers: [0, -0, 1.5, 0.1, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 123456789012345680000, -2.5] },
  { nested: [[[{ a: [null, true, false, { b: { c: { d: 'e' } } }] }]]] },
  { ['__proto__']: 1, constructor: 2, toString: 3 },
  { ', ': ': ', '": "': '", "' },
]

test('the hash that the database gives is the one that is computed from the line alone', async () => {
  const { db } = context()
  for (const detail of hostile) await write(db, detail)
  // Numbers that no JavaScript makes.
  await sql`insert into audit_entry (at, action, subject, organisation_code, detail) values
    ('2026-11-20 13:32:00.123456+01', 'unit-added', 'x', ${code}, '{"n": [1.50, 100e2, 0.10000000000000000001, 12345678901234567890]}')`.execute(
    db,
  )
  const lines = await linesOf(db)
  expect(lines.length).toBeGreaterThan(hostile.length)
  for (const line of lines)
    expect([line.detail, sha256Of(canonicalLine(line))]).toEqual([line.detail, line.hash])
  expect(lines.at(-1)!.at).toBe('2026-11-20T12:32:00.123456Z')
  expect(await verify(db)).toMatchObject({ lines: lines.length, broken: null })
})

test('what is taken out is verified without the database', async () => {
  const { db } = context()
  const lines = await linesOf(db)
  const head = lines.at(-1)!
  const texts = [writeHeader(code, head, testNow), ...lines.map(writeLine)]
  const found = (some: readonly string[]) => verifyExport(inTurn(some), sha256Of)
  expect(await found(texts)).toMatchObject({
    kind: 'read',
    chains: [{ organisation: code, lines: lines.length, broken: null }],
  })
  expect(await found(texts.slice(0, -1))).toMatchObject({
    chains: [{ broken: { kind: 'cut-short', position: lines.length } }],
  })
  expect(await found(texts.toSpliced(2, 1))).toMatchObject({
    chains: [{ broken: { kind: 'missing', position: 2 } }],
  })
  const changed = texts.with(1, texts[1]!.replace('"person":', '"person": "x", "was":'))
  expect(await found(changed)).toMatchObject({ chains: [{ broken: { kind: 'changed', position: 1 } }] })
  expect(await found(texts.with(1, 'nothing'))).toEqual({ kind: 'unreadable', line: 2 })
  expect(await found(texts.slice(1))).toEqual({ kind: 'unreadable', line: 1 })
  expect(await found([])).toEqual({ kind: 'unreadable', line: 1 })
})

async function* inTurn(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts
}

const forbidden = [
  sql`update audit_entry set subject = 'x'`,
  sql`delete from audit_entry`,
  sql`truncate audit_entry`,
]

test('nobody changes, removes or empties it, the owner of the database included', async () => {
  for (const command of forbidden) {
    await expect(command.execute(asOwner())).rejects.toThrow('never changed or removed')
    await expect(command.execute(context().db)).rejects.toThrow('permission denied')
  }
})

test('through the wall an organisation reads its own part, and changes none', async () => {
  const saga = { id: 'saga', name: 'Saga', example: true }
  const walled = (organisationCode: string) => {
    const roles = [{ role: 'strategist', organisationCode, roundSlug: null } as const]
    return context({ ...saga, roles }, { walled: true }).db
  }
  await write(walled(code), {})
  expect(await linesOf(walled(code))).toEqual(await linesOf(context().db))
  expect(await linesOf(walled('X004'))).toEqual([])
  expect(await linesOf(walled(code), null)).toEqual([])
  for (const command of forbidden)
    await expect(command.execute(walled(code))).rejects.toThrow('permission denied')
})

test('a transaction that reads as of one moment adds nothing', async () => {
  const written = context()
    .db.transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => write(tx, {}))
  await expect(written).rejects.toThrow('read what is committed')
})

test('fifty who write at once, some of whom give up, leave a chain without gaps', async () => {
  const { db } = context()
  const organisationCode = 'X002'
  const before = (await linesOf(db, organisationCode)).length
  const writers = Array.from({ length: 50 }, async (_, i) => {
    const work = db.transaction().execute(async (tx) => {
      await write(tx, { writer: i, line: 1 }, organisationCode)
      await write(tx, { writer: i, line: 2 }, organisationCode)
      if (i % 5 === 0) throw new Error('gave up')
    })
    return work.then(
      () => 2,
      () => 0,
    )
  })
  const written = (await Promise.all(writers)).reduce<number>((sum, n) => sum + n, 0)
  expect(written).toBe(80)
  expect(await verify(db, organisationCode)).toMatchObject({ lines: before + 80, broken: null })
  const pairs = (await linesOf(db, organisationCode))
    .slice(before)
    .map(({ detail }) => JSON.parse(detail) as { writer: number })
  for (let i = 0; i < pairs.length; i += 2) expect(pairs[i]!.writer).toBe(pairs[i + 1]!.writer)
})

test('writers of different organisations do not wait for each other', async () => {
  const { db } = context()
  await db.transaction().execute(async (tx) => {
    await write(tx, {}, 'X001')
    // Would wait for the transaction around it, which waits for this.
    await write(db, {}, 'X003')
    await write(db, {}, null)
  })
  expect(await verify(db, 'X003')).toMatchObject({ broken: null })
  expect(await verify(db, null)).toMatchObject({ broken: null })
})

test('of 200 lines that are changed, dropped or swapped, 200 are found, each at its place', async () => {
  const { db } = context()
  for (let i = 0; i < 40; i++) await write(db, { i })
  const length = (await linesOf(db)).length
  const random = randomNumbers(20261122)
  const pick = (most: number) => 1 + Math.floor(random() * most)
  const columns = [
    'at',
    'person_id',
    'action',
    'subject',
    'round_slug',
    'outcome',
    'detail',
    'hash',
    'previous_hash',
  ]
  for (let i = 0; i < 200; i++) {
    const position = pick(length - 1)
    const other = position + pick(length - position)
    const column = columns[Math.floor(i / 3) % columns.length]!
    const kind = ['changed', 'missing', 'out-of-order'][i % 3]!
    await tampered(
      (tx) =>
        kind === 'changed'
          ? change(tx, position, column)
          : kind === 'missing'
            ? sql`delete from audit_entry where organisation_code = ${code} and position = ${position}`.execute(
                tx,
              )
            : swap(tx, position, other),
      async (tx) => {
        const { broken } = await verify(tx)
        const found = kind === 'changed' && column === 'previous_hash' ? 'out-of-order' : kind
        expect(broken).toEqual({ kind: found, position })
      },
    )
  }
})

function change(tx: Database, position: number, column: string) {
  const values: Readonly<Record<string, unknown>> = {
    at: sql`at + interval '1 microsecond'`,
    outcome: sql`case outcome when 'done' then 'refused' else 'done' end`,
    detail: sql`detail || '{"ny": 1}'`,
    hash: sql`encode(sha256(hash::bytea), 'hex')`,
    previous_hash: sql`encode(sha256(coalesce(previous_hash, '')::bytea), 'hex')`,
  }
  return tx
    .updateTable('audit_entry')
    .set({ [column]: values[column] ?? sql`coalesce(${sql.ref(column)}, '') || 'x'` })
    .where('organisation_code', '=', code)
    .where('position', '=', String(position))
    .execute()
}

async function swap(tx: Database, one: number, other: number): Promise<void> {
  const move = (from: number, to: number) =>
    sql`update audit_entry set position = ${to} where organisation_code = ${code} and position = ${from}`.execute(
      tx,
    )
  await move(one, 1_000_000)
  await move(other, one)
  await move(1_000_000, other)
}

test('a chain that is cut short, or written anew, is told from the one whose end was noted', async () => {
  const { db } = context()
  const { head } = await verify(db)
  const known = { sha256: sha256Of, known: head }
  const lines = await linesOf(db)
  const again = (to: number) => verifyChain(inOrder(lines.slice(0, to)), known)
  expect(await again(lines.length)).toMatchObject({ broken: null })
  expect(await again(lines.length - 3)).toMatchObject({
    broken: { kind: 'cut-short', position: lines.length - 2 },
  })
  let previous: string | null = null
  const rewritten = lines.map((line) => {
    const anew: AuditLine = { ...line, person: 'carl', previous }
    previous = sha256Of(canonicalLine(anew))
    return { ...anew, hash: previous }
  })
  expect(await verifyChain(inOrder(rewritten), { sha256: sha256Of })).toMatchObject({ broken: null })
  expect(await verifyChain(inOrder(rewritten), known)).toMatchObject({
    broken: { kind: 'rewritten', position: lines.length },
  })
})

async function* inOrder(lines: readonly AuditLine[]): AsyncGenerator<AuditLine> {
  yield* lines
}
