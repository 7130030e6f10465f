import { beforeEach, expect, test } from 'vitest'
import { limits } from '#domain/access/limits.ts'
import type { Context } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { openRateLimits } from '#server/rate-limits.ts'
import { insertAccount } from '#server/store/accounts/insert-account.ts'
import { insertIdentity } from '#server/store/accounts/insert-identity.ts'
import { insertPerson } from '#server/store/people/insert-person.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { askSignInLetter } from './ask-sign-in-letter.ts'
import { findSession } from './find-session.ts'
import { getOwnAccount } from './get-own-account.ts'
import { listDormantRoles } from './list-dormant-roles.ts'
import { lookAtSignInLetter } from './look-at-sign-in-letter.ts'
import { mayAddProvider } from './may-add-provider.ts'
import { openSession } from './open-session.ts'
import { removeIdentity } from './remove-identity.ts'
import { useSignInLetter } from './use-sign-in-letter.ts'

const { context } = useTestContext()
const minute = 60_000
const [here, there] = ['h'.repeat(43), 't'.repeat(43)]
const gone = { code: 'sign-in-letter', status: 403 }

let rateLimits = openRateLimits(1)
/** Nobody in particular, from an address, so many minutes later. */
const at = (minutes = 0, client = '203.0.113.1'): Context => {
  const base = context()
  return {
    ...base,
    rateLimits,
    client,
    config: { ...base.config, trial: false, emailSignIn: true, smtp: 'smtp://localhost' },
    now: () => new Date(testNow.getTime() + minutes * minute),
  }
}

const ask = (email: string, ctx = at(), to: string | null = null) =>
  askSignInLetter(ctx, {
    email,
    browserSecret: here,
    to,
    addressOf: (secret, language) => `https://jamsides.example.se/${language}/${secret}`,
  })
const use = (secret: string, how: Partial<Parameters<typeof useSignInLetter>[1]> = {}, ctx = at()) =>
  useSignInLetter(ctx, { secret, browserSecret: here, code: '', browser: 'Firefox', ...how })

const letters = () => context().db.selectFrom('letter').selectAll().orderBy('written_at').execute()

/** Asks for a letter, and gives the code that is shown and the secret that stands in the letter. */
async function receive(email = 'anna@kommun.example', ctx = at(), to: string | null = null) {
  await runStatements(context().db, ['delete from letter'])
  const { code } = await ask(email, ctx, to)
  const [letter] = await letters()
  return { code, letter: letter!, secret: /[\w-]{43}/.exec(letter!.body!)![0] }
}

beforeEach(async () => {
  rateLimits = openRateLimits(1)
  const { db } = context()
  const people = `('anna', 'bo', 'stangd')`
  await runStatements(db, [
    'delete from letter',
    'delete from sign_in_step',
    'delete from session',
    'delete from identity',
    `delete from role_held where person_id in ${people}`,
    `delete from account where person_id in ${people}`,
    `delete from person where id in ${people}`,
  ])
  for (const [id, language] of [
    ['anna', 'sv'],
    ['bo', 'en'],
    ['stangd', 'sv'],
  ] as const) {
    const role = { role: 'strategist', organisationCode: '0114', roundSlug: null } as const
    await insertPerson(db, { id, name: `${id} ek`, example: false, roles: [role] })
    await insertAccount(db, { personId: id, email: `${id}@kommun.example`, language, createdAt: testNow })
  }
  await runStatements(db, [
    `update account set closed_at = now(), closed_because = 'left' where person_id = 'stangd'`,
  ])
})

test('the link signs in once, at the lowest level, where it was asked for, and leads on', async () => {
  const { secret, letter } = await receive('anna@kommun.example', at(), '/min-sida')
  expect(letter).toMatchObject({ to_address: 'anna@kommun.example', subject: 'Logga in i Jämsides' })
  expect(letter.expires_at).toEqual(new Date(testNow.getTime() + 15 * minute))
  // However often it is looked at.
  for (let i = 0; i < 20; i++)
    await expect(lookAtSignInLetter(at(), { secret, browserSecret: here })).resolves.toMatchObject({
      name: 'anna ek',
    })
  const opened = await use(secret)
  expect(opened.to).toBe('/min-sida')
  expect(await findSession(at(), opened.secret)).toMatchObject({
    person: { id: 'anna' },
    session: { method: 'email-link', assurance: 1 },
  })
  await expect(use(secret)).rejects.toMatchObject(gone)
  await expect(lookAtSignInLetter(at(), { secret, browserSecret: here })).rejects.toMatchObject(gone)
})

test('a role above its level rests', async () => {
  const { secret } = await use((await receive()).secret)
  const ctx = at()
  const floored = {
    ...ctx,
    signIn: { ...ctx.signIn, settings: { floors: { strategist: 2 }, providers: [] } },
  } as Context
  const { person } = (await findSession(floored, secret))!
  expect(person.roles).toEqual([])
  expect(listDormantRoles({ ...floored, person })).toMatchObject([{ role: 'strategist', needs: 2 }])
})

/** Which beat an answer came at, and that it waited for one. */
async function beatOf(email: string, client: string): Promise<number> {
  const began = performance.now()
  const answered = await ask(email, at(0, client))
  const taken = performance.now() - began
  expect({ ...answered, code: answered.code.length }).toEqual({ email, code: 6 })
  expect(taken).toBeGreaterThan(290)
  return Math.floor(taken / 290)
}

test('neither the answer nor its time tells whether there is an account; a closed one is none', async () => {
  const emails = ['anna', 'ingen', 'stangd', 'bo'].map((who) => `${who}@kommun.example`)
  // On a machine with much else to do an answer may come at a later beat; they differ by that alone.
  let same = false
  for (let i = 0; i < 20 && !same; i++) {
    rateLimits = openRateLimits(1)
    const beats = await Promise.all(emails.map((email) => beatOf(email, '203.0.113.10')))
    same = new Set(beats).size === 1
  }
  expect(same).toBe(true)
  const sent = new Set((await letters()).map(({ to_address }) => to_address))
  expect(sent).toEqual(new Set(['anna@kommun.example', 'bo@kommun.example']))
  const tooOften = async (email: string) => {
    for (let i = 0; i < limits['sign-in-letter'][1].most; i++) await ask(email, at(0, '198.51.100.7'))
    return ask(email, at(0, '198.51.100.7')).catch((error: unknown) => error)
  }
  const refused = await Promise.all(['anna@kommun.example', 'ingen@kommun.example'].map(tooOften))
  for (const error of refused) {
    expect(error).toMatchObject({ code: 'too-many-requests' })
    expect((error as { details: { seconds: number } }).details.seconds).toBeGreaterThan(14 * 60)
  }
})

test('what is stored opens nothing, and the trail names nobody’s address', async () => {
  const { secret, code } = await receive()
  const { db } = context()
  const steps = JSON.stringify(await db.selectFrom('sign_in_step').selectAll().execute())
  expect(steps).toContain(sha256Of(secret))
  expect(steps).not.toContain(secret)
  expect(steps).not.toContain(here)
  // Not even by trying all codes against what is kept.
  expect(steps).not.toContain(sha256Of(code))
  const lines = await db
    .selectFrom('audit_entry')
    .selectAll()
    .where('action', '=', 'ask-sign-in-letter')
    .execute()
  expect(lines.at(-1)).toMatchObject({ subject: 'person:anna', person_id: null })
  expect(lines.map(({ detail }) => detail)).toEqual(lines.map(() => ({})))
  expect(JSON.stringify(lines)).not.toMatch(/@/)
  expect(JSON.stringify(lines)).not.toContain(secret)
})

test('in another browser the letter is not enough: it takes the code that was shown, in five attempts', async () => {
  const { secret, code } = await receive()
  expect(await lookAtSignInLetter(at(), { secret, browserSecret: there })).toMatchObject({ name: null })
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  for (const browserSecret of [there, null])
    await expect(use(secret, { browserSecret, code: wrong })).rejects.toMatchObject({ code: 'sign-in-code' })
  const opened = await use(secret, { browserSecret: there, code: ` ${code.slice(0, 3)} ${code.slice(3)}` })
  expect(opened.session.personId).toBe('anna')

  const second = await receive()
  const guess = () =>
    use(second.secret, { browserSecret: null, code: second.code === '000000' ? '1' : '000000' })
  const guesses = await Promise.allSettled(Array.from({ length: 40 }, guess))
  const codes = guesses.map((one) =>
    one.status === 'rejected' ? (one.reason as { code: string }).code : 'in',
  )
  expect(codes.filter((one) => one === 'sign-in-code')).toHaveLength(5)
  expect(codes.filter((one) => one === 'sign-in-letter')).toHaveLength(35)
  await expect(use(second.secret, { browserSecret: null, code: second.code })).rejects.toMatchObject(gone)
  // Whoever asked for it is not locked out by that.
  expect((await use(second.secret)).session.personId).toBe('anna')
})

test('of many who use it at once, one is let in', async () => {
  const { secret } = await receive()
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => use(secret)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('expired, altered, of another kind, of a closed account or of nobody: refused alike', async () => {
  const { secret } = await receive()
  const altered = (secret[0] === 'A' ? 'B' : 'A') + secret.slice(1)
  for (const wrong of [altered, '', 'x'.repeat(43), sha256Of(secret), `${secret} `, `${secret}\u0000`])
    await expect(use(wrong)).rejects.toMatchObject(gone)
  await expect(use(secret, {}, at(15))).rejects.toMatchObject(gone)
  await runStatements(context().db, [`update sign_in_step set kind = 'first-link'`])
  await expect(use(secret)).rejects.toMatchObject(gone)
  await runStatements(context().db, [
    `update sign_in_step set kind = 'email-link'`,
    `update account set closed_at = now(), closed_because = 'stopped' where person_id = 'anna'`,
  ])
  await expect(use(secret)).rejects.toMatchObject({ code: 'account-closed' })
  expect(await context().db.selectFrom('session').selectAll().execute()).toEqual([])
})

test('a new session with a new secret takes the place of the one the browser had, whoever’s it was', async () => {
  const before = await openSession(at(), { personId: 'bo', method: 'provider', assurance: 2, browser: '' })
  const found = (await findSession(at(), before.secret))!
  const { secret } = await receive()
  const opened = await use(secret, {}, { ...at(), ...found })
  expect(opened.secret).not.toBe(before.secret)
  expect(await findSession(at(), before.secret)).toBeNull()
  expect((await findSession(at(), opened.secret))!.person.id).toBe('anna')
})

test.each([
  [' Anna@KOMMUN.example\r\n', ['anna@kommun.example']],
  // The Kelvin sign is a k in small letters: the letter goes to the address that is kept.
  ['anna@\u212Aommun.example', ['anna@kommun.example']],
  ['anna+x@kommun.example', []],
  ['ann\u0430@kommun.example', []],
  ['annå@kommun.example', []],
  ['%', 'email-wrong'],
  ["anna@kommun.example' or '1'='1", 'email-wrong'],
  ['anna@kommun.example,ond@evil.example', 'email-wrong'],
  ['anna@kommun.example ond@evil.example', 'email-wrong'],
  ['anna@kommun.example\r\nBcc: ond@evil.example', 'email-wrong'],
  ['anna@kommun.example\u0000', 'email-wrong'],
  ['Anna <anna@kommun.example>', 'email-wrong'],
  [`${'a'.repeat(300)}@kommun.example`, 'email-wrong'],
  ['', 'email-wrong'],
])('asked for %j', async (email, expected) => {
  const refusal = await ask(email).then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  )
  const to = (await letters()).map(({ to_address }) => to_address)
  expect(refusal ?? to).toEqual(expected)
  expect(to).toHaveLength(expected[0] === 'anna@kommun.example' ? 1 : 0)
})

test('a thousand requests from everywhere fill no mailbox, kill no link, and keep no owner out for long', async () => {
  const first = await receive()
  const welcome = await use((await receive()).secret)
  expect(welcome.session.personId).toBe('anna')
  await runStatements(context().db, ['delete from letter'])
  const flood = await Promise.allSettled(
    Array.from({ length: 1000 }, (_, i) =>
      ask('anna@kommun.example', at(0, `198.51.${100 + (i >> 8)}.${i & 255}`)),
    ),
  )
  const passed = flood.filter(({ status }) => status === 'fulfilled').length
  expect(passed).toBeLessThanOrEqual(limits['sign-in-letter'][2].most)
  expect(await letters()).toHaveLength(passed)
  // Where she has signed in before she is asked for nothing more, and the link she had holds.
  await ask('anna@kommun.example')
  await expect(use(first.secret)).resolves.toMatchObject({ session: { personId: 'anna' } })
  // Others are not touched.
  await ask('bo@kommun.example', at(0, '198.51.100.1'))
}, 60_000)

test('whoever reads the mailbox of an account with surer ways in can change none of them', async () => {
  const opened = await use((await receive()).secret)
  const found = (await findSession(at(), opened.secret))!
  const ctx: Context = { ...at(), ...found }
  const identity = { issuer: 'https://id.example', subject: 'anna' }
  await insertIdentity(context().db, identity, { personId: 'anna', at: testNow })
  await expect(removeIdentity(ctx, identity)).rejects.toMatchObject({ code: 'sign-in-surer', status: 403 })
  const surer: Context = { ...ctx, session: { ...found.session, method: 'provider' } }
  const off = { ...surer, config: { ...surer.config, emailSignIn: false } }
  await expect(removeIdentity(off, identity)).rejects.toMatchObject({ code: 'last-way-in' })
  // Where links are sent to her, she comes in without it.
  await removeIdentity(surer, identity)
  expect(await getOwnAccount(surer)).toMatchObject({ lettersTo: 'anna@kommun.example' })
  expect(await getOwnAccount(off)).toMatchObject({ lettersTo: null })
})

test('a mailbox wakes no resting role by a provider of its own; whoever was just let in by letter may', async () => {
  const dormant = ['strategist' as const]
  const found = (await findSession(
    at(20),
    (await use((await receive('anna@kommun.example', at(20))).secret, {}, at(20))).secret,
  ))!
  const later: Context = { ...at(20), person: { ...found.person, dormant }, session: found.session }
  expect(await mayAddProvider(later)).toBe(false)
  expect(await mayAddProvider({ ...later, person: found.person })).toBe(true)
  expect(await mayAddProvider({ ...later, session: { ...found.session, startedAt: testNow } })).toBe(true)
})

test('where it is not allowed, and in trial mode, there is nothing', async () => {
  for (const change of [{ emailSignIn: false }, { trial: true }]) {
    const { secret } = await receive()
    const ctx = { ...at(), config: { ...at().config, ...change } }
    const none = { code: 'no-such-page', status: 404 }
    await expect(ask('anna@kommun.example', ctx)).rejects.toMatchObject(none)
    await expect(lookAtSignInLetter(ctx, { secret, browserSecret: here })).rejects.toMatchObject(none)
    await expect(use(secret, {}, ctx)).rejects.toMatchObject(none)
  }
})
