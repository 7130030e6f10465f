import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { passkeySite } from '#domain/people/passkey.ts'
import type { Context } from '#server/context.ts'
import { makeSecret } from '#server/make-secret.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { type Deviation, SoftwareAuthenticator } from '#test/identity/software-authenticator.ts'
import { addPasskey } from './add-passkey.ts'
import { askNewPasskey } from './ask-new-passkey.ts'
import { askPasskey } from './ask-passkey.ts'
import { findSession } from './find-session.ts'
import { listOwnPasskeys } from './list-own-passkeys.ts'
import { openSession } from './open-session.ts'
import { removePasskey } from './remove-passkey.ts'
import { signInByPasskey } from './sign-in-by-passkey.ts'

const { context } = useTestContext()
const url = 'https://jamsides.example.se'
const site = passkeySite(url)!

/** Outside trial mode, so many minutes after the test began. */
function at(minutes = 0, publicUrl: string | null = url): Context {
  const base = context()
  const config = { ...base.config, trial: false, url: publicUrl }
  return { ...base, config, now: () => new Date(testNow.getTime() + minutes * 60_000) }
}

/** As somebody who has just signed in with a provider. */
async function as(personId: string, assurance: 1 | 2 | 3 | 4 = 3, minutes = 0): Promise<Context> {
  const ctx = at(minutes)
  const { secret } = await openSession(ctx, { personId, method: 'provider', assurance, browser: '' })
  return { ...ctx, ...(await findSession(ctx, secret))! }
}

async function register(ctx: Context, name = 'Min telefon'): Promise<SoftwareAuthenticator> {
  const device = new SoftwareAuthenticator(site)
  await addPasskey(ctx, { name, answer: device.register(await askNewPasskey(ctx)) })
  return device
}

async function signIn(device: SoftwareAuthenticator, wrong?: Deviation, ctx = at()) {
  const browserSecret = makeSecret()
  const answer = device.answer(await askPasskey(ctx, { browserSecret }), wrong)
  return signInByPasskey(ctx, { answer, browserSecret, browser: '' })
}

const count = async (table: 'session' | 'passkey' | 'sign_in_step') =>
  (await context().db.selectFrom(table).selectAll().execute()).length
const lastAudit = async () => {
  const rows = await context().db.selectFrom('audit_entry').orderBy('id').selectAll().execute()
  const { action, person_id, subject, detail } = rows.at(-1)!
  return { action, by: person_id, subject, detail }
}

/** What came of an attempt: why it was refused, how many sessions were opened, and the last line of the audit trail. */
async function outcomeOf(attempt: () => Promise<unknown>) {
  const before = await count('session')
  const { code } = (await attempt().catch((error: unknown) => error)) as { code?: string }
  return { code, opened: (await count('session')) - before, audit: await lastAudit() }
}

const refused = (code: string, subject = 'passkey:unknown') => {
  const detail = { reason: code, method: 'passkey' }
  return { code, opened: 0, audit: { action: 'refuse-sign-in', by: null, subject, detail } }
}

const log = vi.spyOn(console, 'error')

beforeAll(async () => {
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('own', 'Kim', false), ('else', 'Lo', false)`,
    `insert into account (person_id, email, created_at) values ('own', 'kim@x001.example', now()), ('else', 'lo@x001.example', now())`,
  ])
  log.mockReturnValue()
})
beforeEach(() =>
  runStatements(context().db, [
    'delete from session',
    'delete from passkey',
    'delete from sign_in_step',
    'delete from identity',
    `update account set closed_at = null, closed_because = null where person_id = 'own'`,
  ]),
)

test('a passkey is added, signs in without a name being typed, and is known when used again', async () => {
  const kim = await as('own')
  const question = await askNewPasskey(kim)
  expect(question).toMatchObject({
    rp: { id: 'jamsides.example.se' },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect(Buffer.from(question.challenge, 'base64url')).toHaveLength(32)
  const steps = await context().db.selectFrom('sign_in_step').selectAll().execute()
  expect(JSON.stringify(steps)).not.toContain(question.challenge)
  const device = new SoftwareAuthenticator(site)
  await addPasskey(kim, { name: ' Min telefon ', answer: device.register(question) })
  const added = { action: 'add-passkey', by: 'own', subject: 'person:own', detail: { assurance: 2 } }
  expect(await lastAudit()).toEqual(added)

  expect(await askPasskey(at(), { browserSecret: makeSecret() })).toMatchObject({
    rpId: 'jamsides.example.se',
    userVerification: 'required',
  })
  const { secret, session } = await signIn(device, {}, at(7))
  expect(session).toMatchObject({ personId: 'own', method: 'passkey', assurance: 2 })
  expect((await findSession(at(7), secret))?.person.id).toBe('own')
  expect((await lastAudit()).detail).toEqual({ method: 'passkey', assurance: 2 })
  const used = { name: 'Min telefon', createdAt: at().now(), usedAt: at(7).now() }
  expect(await listOwnPasskeys(kim)).toEqual({ possible: true, held: [{ id: device.id, ...used }] })
  await signIn(device)
})

test('a passkey that does not count is let in again; one is no surer than the sign-in that added it', async () => {
  const device = await register(await as('own', 1))
  for (let i = 0; i < 2; i++)
    expect((await signIn(device, { counter: 0 })).session).toMatchObject({ personId: 'own', assurance: 1 })
})

const elsewhere = { origin: 'https://evil.example', rpId: 'evil.example' }

test.each<readonly [string, Deviation, RegExp]>([
  ['made on another site', elsewhere, /origin/],
  ['with the origin of another site', { origin: elsewhere.origin }, /origin/],
  ['with a name beside ours', { origin: 'https://jamsides.example.se.evil.example' }, /origin/],
  ['bound to another site', { rpId: elsewhere.rpId }, /RP ID/],
  ['without showing who it is', { verified: false }, /could not be verified/],
  ['without anybody there', { present: false }, /not present/],
  ['in a frame', { crossOrigin: true }, /frame/],
  ['that was meant for a new key', { type: 'webauthn.create' }, /webauthn.create/],
  ['signed with another key', { signedBy: new SoftwareAuthenticator(site) }, /signature/],
  [
    'that says it is somebody else',
    { userHandle: Buffer.from('else').toString('base64url') },
    /somebody else/,
  ],
  ['that does not say whose it is', { userHandle: null }, /somebody else/],
])('an answer %s opens nothing', async (_, wrong, why) => {
  const device = await register(await as('own'))
  expect(await outcomeOf(() => signIn(device, wrong))).toEqual(refused('passkey-answer', 'person:own'))
  expect(log.mock.lastCall?.at(-1)).toMatch(why)
})

test('what was signed and is altered afterwards opens nothing', async () => {
  const device = await register(await as('own'))
  const browserSecret = makeSecret()
  for (const field of ['signature', 'authenticatorData'] as const) {
    const answer = device.answer(await askPasskey(at(), { browserSecret }))
    const bytes = Buffer.from(answer.response[field], 'base64url')
    bytes[bytes.length - 1]! ^= 1
    const response = { ...answer.response, [field]: bytes.toString('base64url') }
    const send = () => signInByPasskey(at(), { answer: { ...answer, response }, browserSecret, browser: '' })
    expect(await outcomeOf(send)).toEqual(refused('passkey-answer', 'person:own'))
  }
})

test('a challenge is used once, in its time, in its browser, and is one of ours', async () => {
  const device = await register(await as('own'))
  const browserSecret = makeSecret()
  const ask = () => askPasskey(at(), { browserSecret })
  const send = (answer: unknown, ctx = at(), held: string | null = browserSecret) =>
    signInByPasskey(ctx, { answer, browserSecret: held, browser: '' })
  const isRefused = async (attempt: () => Promise<unknown>) =>
    expect(await outcomeOf(attempt)).toEqual(refused('passkey-step'))

  const used = device.answer(await ask())
  await send(used)
  await isRefused(() => send(used))
  await isRefused(async () => send(device.answer(await ask(), { challenge: makeSecret() })))
  await isRefused(async () => send(device.answer(await ask()), at(5)))
  await isRefused(async () => send(device.answer(await ask()), at(), makeSecret()))
  await isRefused(async () => send(device.answer(await ask()), at(), null))
  const ofNewKey = await askNewPasskey(await as('own'))
  await isRefused(() => send(device.answer(ofNewKey)))
  // An answer that was refused has used its challenge up as well.
  const question = await ask()
  await expect(send(device.answer(question, { verified: false }))).rejects.toMatchObject({
    code: 'passkey-answer',
  })
  await isRefused(() => send(device.answer(question)))
})

test('a passkey nobody has, one that was removed, and one of a closed account open nothing', async () => {
  const kim = await as('own')
  expect(await outcomeOf(() => signIn(new SoftwareAuthenticator(site)))).toEqual(refused('passkey-unknown'))
  const [device, gone] = [await register(kim), await register(kim, 'Gammal')]
  await removePasskey(kim, { id: gone.id })
  expect(await lastAudit()).toEqual({
    action: 'remove-passkey',
    by: 'own',
    subject: 'person:own',
    detail: {},
  })
  expect(await outcomeOf(() => signIn(gone))).toEqual(refused('passkey-unknown'))
  await runStatements(context().db, [
    `update account set closed_at = now(), closed_because = 'left' where person_id = 'own'`,
  ])
  expect(await outcomeOf(() => signIn(device))).toEqual(refused('account-closed', 'person:own'))
})

test('a counter that goes back or stands still tells of a copy', async () => {
  const device = await register(await as('own'))
  await signIn(device, { counter: 7 })
  for (const counter of [7, 6, 0])
    expect(await outcomeOf(() => signIn(device, { counter }))).toEqual(
      refused('passkey-copied', 'person:own'),
    )
  await signIn(device, { counter: 8 })
})

const signed = Buffer.from(JSON.stringify({ challenge: makeSecret() })).toString('base64url')

test.each<readonly [string, unknown]>([
  ['nothing', null],
  ['a text', 'passkey'],
  ['a list', []],
  ['an object of nothing', {}],
  ['parts of other kinds', { id: 1, response: { clientDataJSON: 2 } }],
  ['client data that is no JSON', { id: 'a', response: { clientDataJSON: '!!' } }],
  ['a name with a sign no database takes', { id: 'a\u0000', response: { clientDataJSON: signed } }],
  ['a name longer than any', { id: 'a'.repeat(1365), response: { clientDataJSON: signed } }],
])('%s instead of an answer is refused', async (_, answer) => {
  const send = () => signInByPasskey(at(), { answer, browserSecret: makeSecret(), browser: '' })
  expect(await outcomeOf(send)).toEqual(refused('passkey-answer'))
})

test('whatever else stands in an answer to a real challenge, it is refused and no fault', async () => {
  const device = await register(await as('own'))
  const browserSecret = makeSecret()
  for (const change of [
    { authenticatorData: 5 },
    { authenticatorData: 'AAAA' },
    { signature: null },
    { signature: '' },
    { signature: 'A'.repeat(40_000) },
  ]) {
    const answer = device.answer(await askPasskey(at(), { browserSecret }))
    const response = { ...answer.response, ...change }
    const send = () => signInByPasskey(at(), { answer: { ...answer, response }, browserSecret, browser: '' })
    expect(await outcomeOf(send)).toEqual(refused('passkey-answer', 'person:own'))
  }
})

test('a new passkey is made here, once, by whoever has just signed in, in that session', async () => {
  const [kim, lo] = [await as('own'), await as('else')]
  const device = () => new SoftwareAuthenticator(site)
  const add = (ctx: Context, answer: unknown, name = 'Nyckel') => addPasskey(ctx, { answer, name })
  const isRefused = async (attempt: Promise<unknown>, code: string) => {
    await expect(attempt).rejects.toMatchObject({ code })
    expect(await count('passkey')).toBe(0)
  }
  for (const [wrong, why] of [
    [elsewhere, /origin/],
    [{ origin: elsewhere.origin }, /origin/],
    [{ rpId: elsewhere.rpId }, /RP ID/],
    [{ verified: false }, /could not be verified/],
    [{ type: 'webauthn.get' }, /webauthn.get/],
    [{ crossOrigin: true }, /frame/],
    [{ attestation: 'android-safetynet' }, /word of others/],
    [{ attestation: 'packed' }, /packed/i],
  ] as const) {
    await isRefused(add(kim, device().register(await askNewPasskey(kim), wrong)), 'passkey-answer')
    expect(log.mock.lastCall?.at(-1)).toMatch(why)
  }
  await isRefused(add(lo, device().register(await askNewPasskey(kim))), 'passkey-step')
  await isRefused(add(await as('own'), device().register(await askNewPasskey(kim))), 'passkey-step')
  await isRefused(
    add({ ...kim, now: at(5).now }, device().register(await askNewPasskey(kim))),
    'passkey-step',
  )
  const stale = { ...kim, now: at(16).now }
  await isRefused(askNewPasskey(stale), 'sign-in-again')
  await isRefused(add(stale, {}), 'sign-in-again')
  await isRefused(askNewPasskey(at()), 'step-in-first')
  for (const name of ['', '   ', 'x'.repeat(61), 'a\u0000b'])
    await isRefused(add(kim, device().register(await askNewPasskey(kim)), name), 'passkey-name')

  const answer = device().register(await askNewPasskey(kim))
  await add(kim, answer)
  await expect(add(kim, answer)).rejects.toMatchObject({ code: 'passkey-step' })
})

test('a passkey belongs to one person, who alone takes it away, and never as the only way in', async () => {
  const [kim, lo] = [await as('own'), await as('else')]
  const device = await register(kim)
  const taken = device.register(await askNewPasskey(lo))
  await expect(addPasskey(lo, { answer: taken, name: 'Min' })).rejects.toMatchObject({
    code: 'passkey-taken',
  })
  await expect(removePasskey(lo, { id: device.id })).rejects.toMatchObject({ code: 'no-such-passkey' })
  await expect(removePasskey(kim, { id: device.id })).rejects.toMatchObject({ code: 'last-way-in' })
  expect((await listOwnPasskeys(kim)).held).toHaveLength(1)
  expect((await listOwnPasskeys(lo)).held).toHaveLength(0)
  const stale = { ...kim, now: at(16).now }
  await expect(removePasskey(stale, { id: device.id })).rejects.toMatchObject({ code: 'sign-in-again' })
})

test('twenty passkeys are enough', async () => {
  const kim = await as('own')
  for (let i = 0; i < 20; i++) await register(kim, `Nyckel ${i}`)
  await expect(askNewPasskey(kim)).rejects.toMatchObject({ code: 'too-many-passkeys' })
})

test('in trial mode, and where the installation has no name, there are none', async () => {
  const kim = await as('own')
  const trial = { ...kim, config: { ...kim.config, trial: true } }
  for (const ctx of [trial, at(0, null), at(0, 'https://192.0.2.7')]) {
    await expect(askPasskey(ctx, { browserSecret: makeSecret() })).rejects.toMatchObject({
      code: 'passkeys-off',
    })
    await expect(askNewPasskey(ctx)).rejects.toMatchObject({ code: 'passkeys-off' })
  }
  expect(await listOwnPasskeys(trial)).toEqual({ held: [], possible: false })
})
