import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Context } from '#server/context.ts'
import { openMailer } from '#server/sources/mail/open-mailer.ts'
import type { Mailer } from '#server/sources/mail/mailer.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { type MailServer, readLetter, startMailServer } from '#test/mail/mail-server.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { getInstallation } from '../people/get-installation.ts'
import { getPeople } from '../people/get-people.ts'
import { invite } from '../people/invite.ts'
import { renewInvitation } from '../people/renew-invitation.ts'
import { operator } from '#test/workbooks/operator.ts'
import { clearLetters } from './clear-letters.ts'
import { sendNextLetter } from './send-next-letter.ts'
import { writeLetter } from './write-letter.ts'

const { context } = useTestContext()
const minute = 60_000
const day = 24 * 60 * minute
const secret = 'hemlig-lank-xyz'

let server: MailServer
let mailer: Mailer
vi.spyOn(console, 'error').mockImplementation(() => undefined)

/** Starts a mail server, of which one recipient is unknown and one has a full mailbox until told otherwise. */
let isFull = true
beforeEach(async () => {
  isFull = true
  await runStatements(context().db, ['delete from letter'])
  server = await startMailServer({
    onRcptTo({ address }, _, done) {
      const responseCode = address.startsWith('okand') ? 550 : address.startsWith('full') && isFull ? 452 : 0
      done(responseCode === 0 ? null : Object.assign(new Error(address), { responseCode }))
    },
  })
  mailer = openMailer(server.address, { name: 'Jämsides', address: 'jamsides@kommun.example' })
})
afterEach(() => server.close())

const at = (milliseconds: number): Context => ({
  ...context(),
  now: () => new Date(testNow.getTime() + milliseconds),
})

async function write(
  to: string,
  lifetime = 14 * day,
  organisationCode: string | null = 'X001',
): Promise<void> {
  const ctx = context()
  const expiresAt = new Date(testNow.getTime() + lifetime)
  const about = { organisationCode, personId: null, to, expiresAt }
  await writeLetter(ctx.db, ctx, { ...about, subject: `Till ${to}`, body: `Öppna ${secret}\n` })
}

/** Sends all that is due, and gives how many there were. */
async function sendAll(ctx: Context, way = mailer): Promise<number> {
  let n = 0
  while (await sendNextLetter(ctx, way)) n++
  return n
}

const rows = () => context().db.selectFrom('letter').selectAll().orderBy('to_address').execute()
const givenUp = () =>
  context()
    .db.selectFrom('audit_entry')
    .select(['organisation_code', 'detail', 'person_id'])
    .where('action', '=', 'letter-given-up')
    .orderBy('id')
    .execute()

test('what is sent keeps nothing that opens anything; what is refused is given up or tried again, and the log says so', async () => {
  for (const who of ['anna', 'full', 'okand']) await write(`${who}@kommun.example`)
  expect(await sendAll(at(0))).toBe(3)
  expect(server.taken.map(({ to }) => to)).toEqual([['anna@kommun.example']])
  expect(readLetter(server.taken[0]!.raw).text).toBe(`Öppna ${secret}\n`)
  const [anna, full, okand] = await rows()
  expect(anna).toMatchObject({ sent_at: testNow, body: null, problem: null, attempts: 1 })
  expect(full).toMatchObject({ sent_at: null, failed_at: null, problem: 'busy', attempts: 1 })
  expect(okand).toMatchObject({ sent_at: null, failed_at: testNow, problem: 'recipient', body: null })
  expect(await givenUp()).toEqual([
    { organisation_code: 'X001', detail: { reason: 'recipient' }, person_id: null },
  ])
  const { post } = await getInstallation(context(operator), { search: '' })
  expect(post).toMatchObject({ waiting: 1, sent: 1, failed: 1 })
  expect(JSON.stringify(post)).not.toContain('@')

  expect(await sendAll(at(29_000))).toBe(0)
  isFull = false
  expect(await sendAll(at(31_000))).toBe(1)
  expect(JSON.stringify(await rows())).not.toContain(secret)
})

test('a server that is away for good: twelve attempts, then it is given up and blanked', async () => {
  await write('anna@kommun.example')
  const away = openMailer('smtp://127.0.0.1:1', { name: '', address: 'a@kommun.example' })
  let tried = 0
  for (let [letter] = await rows(); letter!.body !== null; [letter] = await rows())
    tried += await sendAll(at(letter!.next_at.getTime() - testNow.getTime()), away)
  expect(tried).toBe(12)
  expect(await rows()).toMatchObject([{ problem: 'unreachable', body: null, sent_at: null }])
  expect((await givenUp()).at(-1)!.detail).toEqual({ reason: 'unreachable' })
})

test('of many who send at once, each letter is sent by one; the one that expires first goes first', async () => {
  await write('sist@kommun.example')
  await write('forst@kommun.example', 15 * minute)
  await sendNextLetter(at(0), mailer)
  expect(server.taken[0]!.to).toEqual(['forst@kommun.example'])
  for (let i = 0; i < 12; i++) await write(`n${i}@kommun.example`)
  await Promise.all([1, 2, 3, 4].map(() => sendAll(at(0))))
  const all = server.taken.map(({ to }) => to[0])
  expect(all).toHaveLength(14)
  expect(new Set(all).size).toBe(14)
})

test('whoever dies with a letter leaves it to another in five minutes; what comes late changes nothing', async () => {
  await write('anna@kommun.example')
  const { promise, resolve } = Promise.withResolvers<'unreachable'>()
  const lost = sendNextLetter(at(0), { send: () => promise })
  await vi.waitFor(async () => expect((await rows())[0]!.attempts).toBe(1), { timeout: 20_000 })
  expect(await sendAll(at(4 * minute))).toBe(0)
  expect(await sendAll(at(6 * minute))).toBe(1)
  resolve('unreachable')
  await lost
  expect(await rows()).toMatchObject([{ attempts: 2, problem: null, body: null }])
  expect((await rows())[0]!.sent_at).not.toBeNull()
})

test('what nobody can use any more is not sent, is blanked, and is forgotten a month later unless an organisation decides', async () => {
  await write('anna@kommun.example', 15 * minute, null)
  await write('bo@kommun.example', 15 * minute)
  expect(await sendAll(at(15 * minute))).toBe(0)
  await clearLetters(at(15 * minute))
  expect(await rows()).toMatchObject([
    { problem: 'expired', body: null },
    { problem: 'expired', body: null },
  ])
  await clearLetters(at(30 * day))
  expect(await rows()).toHaveLength(2)
  await clearLetters(at(31 * day))
  expect(await rows()).toMatchObject([{ to_address: 'bo@kommun.example' }])
})

test('whoever has invited somebody sees that the letter did not arrive, until it is sent again', async () => {
  const signe = (await findPerson(context().db, 'signe', '2026-11-20'))!
  const behind = context(signe, { walled: true })
  const ctx: Context = { ...behind, config: { ...behind.config, smtp: server.address } }
  const place = { organisationCode: '2083', unitId: null, roundSlug: null, groupId: null }
  const who = { ...place, name: 'Ulla', language: 'sv', role: 'reader' } as const
  const addressOf = (word: string) => `https://jamsides.example.se/${word}`
  for (const email of ['okand@kommun.example', 'ulla@kommun.example'])
    await invite(ctx, { ...who, email, addressOf })
  await sendAll(at(0))
  const lost = async () => {
    const { invitations } = await getPeople(ctx, { code: '2083' })
    return Object.fromEntries(invitations.map(({ email, lost: problem }) => [email, problem]))
  }
  expect(await lost()).toEqual({ 'okand@kommun.example': 'recipient', 'ulla@kommun.example': null })
  const { id } = (await getPeople(ctx, { code: '2083' })).invitations.find((one) => one.lost !== null)!
  await renewInvitation({ ...ctx, now: at(minute).now }, { ...place, id, addressOf })
  expect(Object.values(await lost())).toEqual([null, null])
})

test('the table holds no letter that is over and still says something', async () => {
  const letter = `insert into letter (id, to_address, subject, body, written_at, expires_at, next_at, sent_at)
    values ('${randomUUID()}', 'a@b.se', 's', 'b', now(), now(), now(), now())`
  await expect(runStatements(context().db, [letter])).rejects.toThrow('letter_check')
})
