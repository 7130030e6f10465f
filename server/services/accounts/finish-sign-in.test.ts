import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { IdentityProvider } from '#domain/people/identity-provider.ts'
import type { Context } from '#server/context.ts'
import { makeSecret } from '#server/make-secret.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { openSignIn } from '#server/sources/identity/open-sign-in.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { makeToken, sendJson, type Signing, startHostileProvider } from '#test/identity/hostile-provider.ts'
import { identityProvider } from '#test/identity/identity-provider.ts'
import { beginSignIn } from './begin-sign-in.ts'
import { findSession } from './find-session.ts'
import { finishSignIn } from './finish-sign-in.ts'

const { context } = useTestContext()
let hostile: Awaited<ReturnType<typeof startHostileProvider>>
let usual: Awaited<ReturnType<typeof startHostileProvider>>['behaviour']
const redirectUri = 'http://127.0.0.1:3000/logga-in/svar/kommun'
const seconds = Math.floor(Date.now() / 1000)

beforeAll(async () => {
  hostile = await startHostileProvider()
  usual = { ...hostile.behaviour }
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('known', 'Kim', false), ('gone', 'Gun', false)`,
    `insert into account (person_id, email, created_at, closed_at, closed_because) values
      ('known', 'kim@kommun.example', now(), null, null), ('gone', null, now(), now(), 'left')`,
    `insert into identity (issuer, subject, person_id, created_at) values
      ('${hostile.issuer}', 'k', 'known', now()), ('${hostile.issuer}', 'g', 'gone', now())`,
  ])
  vi.spyOn(console, 'error').mockReturnValue()
})
afterAll(() => hostile.close())
beforeEach(() => Object.assign(hostile.behaviour, usual))

type Started = Readonly<{ ctx: Context; state: string; nonce: string; browserSecret: string }>

/** Outside trial mode, with one provider, at a time so many minutes after the test began. */
function at(minutes = 0, given: Partial<IdentityProvider> = {}, floors = {}): Context {
  const base = context()
  const config = { ...base.config, trial: false }
  const signIn = openSignIn(
    { floors, providers: [identityProvider({ issuer: hostile.issuer, ...given })] },
    config,
  )
  return { ...base, config, signIn, now: () => new Date(testNow.getTime() + minutes * 60_000) }
}

async function start(
  ctx: Context,
  to: string | null = null,
  invitation: string | null = null,
): Promise<Started> {
  const browserSecret = makeSecret()
  const wish = { hint: null, again: false, add: false }
  const input = { providerId: 'kommun', redirectUri, browserSecret, to, ...wish, invitation }
  const { searchParams } = new URL((await beginSignIn(ctx, input)).url)
  return { ctx, state: searchParams.get('state')!, nonce: searchParams.get('nonce')!, browserSecret }
}

type Said = Readonly<{ claims?: object; signing?: Signing; kid?: string }>

/** Lets the provider hand out a token to whoever brings a code. */
function handOut({ nonce }: { nonce: string }, { claims = {}, signing, kid }: Said = {}): void {
  const right = {
    iss: hostile.issuer,
    aud: 'jamsides',
    sub: 'k',
    iat: seconds,
    exp: seconds + 300,
    nonce,
    acr: 'loa3',
  }
  const token = makeToken({ ...right, name: 'Kim', email: 'kim@kommun.example', ...claims }, signing, kid)
  hostile.behaviour.token = (response) =>
    sendJson(response, { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: token })
}

type Change = Readonly<{ query?: string; providerId?: string; browserSecret?: string | null }>

const finish = ({ ctx, state, browserSecret }: Started, change: Change = {}) =>
  finishSignIn(ctx, {
    providerId: 'kommun',
    redirectUri,
    query: `?code=c&state=${state}`,
    browserSecret,
    browser: '',
    ...change,
  })

/** Everything the database holds, but for steps under way and the audit trail. */
async function everything(): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'
      and table_name not in ('sign_in_step', 'audit_entry') and table_type = 'BASE TABLE' order by 1`.execute(
    context().db,
  )
  const held = await Promise.all(
    rows.map(async ({ name }) => {
      const { rows: all } = await sql<{ hash: string }>`
        select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${sql.table(name)} t`.execute(
        context().db,
      )
      return `${name} ${all[0]!.hash}`
    }),
  )
  expect(held.length).toBeGreaterThan(30)
  return held.join('\n')
}

async function lastAudit() {
  const all = await context()
    .db.selectFrom('audit_entry')
    .orderBy('id', 'desc')
    .limit(1)
    .selectAll()
    .execute()
  return all[0]
}

const refused = async (started: Started, change?: Change) => {
  const before = await everything()
  const finished = await finish(started, change)
  expect(finished.kind).toBe('refused')
  expect(await everything()).toBe(before)
  const code = finished.kind === 'refused' ? finished.problem.code : ''
  expect(await lastAudit()).toMatchObject({ action: 'refuse-sign-in', detail: { reason: code } })
  return code
}

test('whoever the provider knows by their subject is signed in, at the level it says, and led on', async () => {
  const started = await start(at(), '/organisationer/X001')
  handOut(started)
  const finished = await finish(started)
  expect(finished).toMatchObject({
    kind: 'signed-in',
    language: 'sv',
    to: '/organisationer/X001',
    added: false,
  })
  const found = await findSession(started.ctx, finished.kind === 'signed-in' ? finished.secret : '')
  expect(found).toMatchObject({ person: { id: 'known' }, session: { method: 'provider', assurance: 3 } })
})

const wrongClaims: readonly (readonly [string, Said])[] = [
  ['meant for another client', { claims: { aud: 'somebody-else' } }],
  ['meant for several, and asked for by another', { claims: { aud: ['jamsides', 'other'], azp: 'other' } }],
  ['of another issuer', { claims: { iss: 'https://evil.example' } }],
  ['of an issuer that only ends otherwise', { claims: { iss: 'http://127.0.0.1:1/' } }],
  ['with the nonce of another sign-in', { claims: { nonce: 'n-another' } }],
  ['without a nonce', { claims: { nonce: undefined } }],
  ['without a subject', { claims: { sub: undefined } }],
  ['with an empty subject', { claims: { sub: '' } }],
  ['with a subject that is no text', { claims: { sub: ['k'] } }],
  ['whose time is over', { claims: { iat: seconds - 900, exp: seconds - 600 } }],
  ['without an end', { claims: { exp: undefined } }],
  ['that holds from tomorrow', { claims: { nbf: seconds + 86_400 } }],
  ['without a time of its making', { claims: { iat: undefined } }],
  ['signed by nobody: alg none', { signing: 'none' }],
  ['with its signature taken away', { signing: 'stripped' }],
  ['signed with a key that is not the provider’s', { signing: 'stranger' }],
  ['signed with the public key as a shared secret', { signing: 'secret' }],
  ['signed with a key that is not there', { kid: 'two' }],
]

test.each(wrongClaims)('a token %s is not believed', async (_, said) => {
  const started = await start(at())
  handOut(started, said)
  expect(await refused(started)).toBe('provider-answer')
})

test('an answer that is no token, or not what it says it is, is not believed', async () => {
  const answers: readonly ((response: Parameters<typeof sendJson>[0]) => void)[] = [
    (response) => sendJson(response, { access_token: 'a', token_type: 'Bearer' }),
    (response) => sendJson(response, { access_token: 'a', token_type: 'Bearer', id_token: 'not.a.token' }),
    (response) => sendJson(response, { error: 'invalid_grant' }, 400),
    (response) => sendJson(response, []),
    (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'),
    (response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
    (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('x'.repeat(2_000_000)),
  ]
  for (const token of answers) {
    const started = await start(at())
    hostile.behaviour.token = token
    expect(await refused(started)).toBe('provider-answer')
  }
})

test('keys that are no keys, and what is said of somebody else, are not believed', async () => {
  const started = await start(at())
  handOut(started)
  hostile.behaviour.keys = (response) =>
    sendJson(response, { keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'one' }] })
  expect(await refused(started)).toBe('provider-answer')

  hostile.behaviour.keys = usual.keys
  const asked = await start(at())
  handOut(asked, { claims: { sub: 'new', email: undefined } })
  hostile.behaviour.userInfo = (response) => sendJson(response, { sub: 'k', email: 'kim@kommun.example' })
  expect(await refused(asked)).toBe('provider-answer')
})

test('a sign-in is used up by its first answer: a replayed address leads nowhere', async () => {
  const started = await start(at())
  handOut(started)
  expect((await finish(started)).kind).toBe('signed-in')
  expect(await refused(started)).toBe('sign-in-step')
})

test('an answer is taken in time, in the browser and for the provider it was asked for in, with a state of ours', async () => {
  const late = await start(at())
  handOut(late)
  expect(await refused({ ...late, ctx: { ...late.ctx, now: at(11).now } })).toBe('sign-in-step')
  for (const change of [
    { browserSecret: makeSecret() },
    { browserSecret: null },
    { providerId: 'another' },
    { query: '?code=c&state=made-up' },
    { query: '?code=c' },
    { query: '' },
  ]) {
    const started = await start(at())
    handOut(started)
    expect(await refused(started, change)).toBe('sign-in-step')
  }
})

test('an answer for another provider, or with two states, is not believed', async () => {
  const mixed = await start(at())
  handOut(mixed)
  const iss = encodeURIComponent('https://evil.example')
  expect(await refused(mixed, { query: `?code=c&state=${mixed.state}&iss=${iss}` })).toBe('provider-answer')
  const twice = await start(at())
  handOut(twice)
  expect(await refused(twice, { query: `?code=c&state=${twice.state}&state=other` })).toBe('provider-answer')
  const none = await start(at())
  expect(await refused(none, { query: `?state=${none.state}` })).toBe('provider-answer')
})

test('the token of another sign-in is not believed', async () => {
  const [first, second] = [await start(at()), await start(at())]
  expect(first.nonce).not.toBe(second.nonce)
  handOut(first)
  expect(await refused(second)).toBe('provider-answer')
})

test('whoever another provider calls the same is somebody else', async () => {
  await runStatements(context().db, [
    `insert into identity (issuer, subject, person_id, created_at) values ('https://annan.example', 'k2', 'known', now())`,
  ])
  const started = await start(at(0, { newPeople: false }))
  handOut(started, { claims: { sub: 'k2' } })
  expect(await refused(started)).toBe('sign-in-stranger')
})

test('a step whose nonce was changed in between fits no token', async () => {
  const started = await start(at())
  handOut(started)
  await runStatements(context().db, [
    `update sign_in_step set state = jsonb_set(state, '{nonce}', '"other"')`,
  ])
  expect(await refused(started)).toBe('provider-answer')
})

test('broken off at the provider', async () => {
  const started = await start(at())
  const query = `?error=access_denied&error_description=<b>no</b>&state=${started.state}`
  expect(await refused(started, { query })).toBe('provider-declined')
})

test('a provider that is away, broken or too slow is said to be', async () => {
  const started = await start(at())
  hostile.behaviour.token = (response) => response.writeHead(502).end()
  expect(await refused(started)).toBe('provider-away')
  const cut = await start(at())
  hostile.behaviour.token = (response) => response.destroy()
  expect(await refused(cut)).toBe('provider-away')
  const slow = await start(at())
  hostile.behaviour.token = () => undefined
  expect(await refused(slow)).toBe('provider-away')
  const away = at(0, { issuer: 'http://127.0.0.1:9' })
  await expect(start(away)).rejects.toMatchObject({ code: 'provider-away', status: 503 })
}, 60_000)

test.each<[string, object]>([
  ['that calls itself something else', { issuer: 'https://evil.example' }],
  ['that calls itself almost the same', { issuer: 'http://127.0.0.1:1' }],
  ['without a place for tokens', { token_endpoint: undefined, authorization_endpoint: undefined }],
])('a provider %s is not asked', async (_, wrong) => {
  hostile.behaviour.discovery = (right) => ({ ...right, ...wrong })
  await expect(start(at())).rejects.toMatchObject({ code: 'provider-away' })
})

test('somebody new gets an account where the mapping says so, and belongs where the domain does', async () => {
  const roles = { claim: 'groups', values: { g: 'strategist', r: 'reader' } } as const
  const ctx = at(0, { roles })
  const started = await start(ctx)
  handOut(started, { claims: { sub: 'n1', name: 'Nina Ny', email: 'Nina@kommun.example', groups: ['g'] } })
  const finished = await finish(started)
  const found = await findSession(ctx, finished.kind === 'signed-in' ? finished.secret : '')
  const held = { role: 'strategist', organisationCode: 'X001', roundSlug: null }
  expect(found?.person).toMatchObject({ name: 'Nina Ny', example: false, roles: [held] })

  // What a person has given stays; what the provider has given follows its word.
  await runStatements(context().db, [
    `insert into role_held (person_id, role, organisation_code) values ('${found!.person.id}', 'manager', 'X002')`,
  ])
  const again = await start(ctx)
  handOut(again, { claims: { sub: 'n1', email: 'nina@kommun.example', groups: ['r'] } })
  await finish(again)
  const after = await findSession(ctx, finished.kind === 'signed-in' ? finished.secret : '')
  expect(after?.person.id).toBe(found?.person.id)
  expect(
    after?.person.roles.map(({ role, organisationCode }) => `${role} ${organisationCode}`).sort(),
  ).toEqual(['manager X002', 'reader X001'])
})

test.each<[string, string, Partial<IdentityProvider>, object]>([
  ['whom nobody has invited', 'sign-in-stranger', { newPeople: false }, { sub: 'x' }],
  ['with the domain of another organisation', 'sign-in-domain', {}, { sub: 'x', email: 'x@annan.example' }],
  ['with no address at all', 'sign-in-domain', {}, { sub: 'x', email: undefined }],
  ['with an address that is not proven', 'sign-in-domain', {}, { sub: 'x', email_verified: false }],
  ['with the address of somebody who is here', 'sign-in-email-taken', {}, { sub: 'x' }],
  ['whose account is closed', 'account-closed', {}, { sub: 'g' }],
  ['of another tenant', 'provider-answer', { tenant: '00000000-0000-4000-8000-000000000001' }, { tid: 'b' }],
  ['of no tenant', 'provider-answer', { tenant: '00000000-0000-4000-8000-000000000001' }, {}],
])('somebody %s is not let in: %s', async (_, code, given, claims) => {
  const started = await start(at(0, given))
  handOut(started, { claims })
  hostile.behaviour.userInfo = (response) => sendJson(response, { sub: 'x' })
  expect(await refused(started)).toBe(code)
})

test('below the level a role needs, the role rests; a surer sign-in wakes it', async () => {
  await runStatements(context().db, [
    `insert into role_held (person_id, role) values ('known', 'coordinator')`,
  ])
  const ctx = at(0, {}, { coordinator: 3 })
  const signInAt = async (acr: string | undefined) => {
    const started = await start(ctx)
    handOut(started, { claims: { acr } })
    const finished = await finish(started)
    return (await findSession(ctx, finished.kind === 'signed-in' ? finished.secret : ''))!.person
  }
  for (const acr of ['loa2', 'loa4', undefined]) {
    const { roles, dormant, reach } = await signInAt(acr)
    expect({ roles, dormant, seen: reach?.coordinator }).toEqual({
      roles: [],
      dormant: ['coordinator'],
      seen: [],
    })
  }
  expect((await signInAt('loa3')).roles).toMatchObject([{ role: 'coordinator' }])
})

test('one more way in is added by whoever is signed in, and by nobody else', async () => {
  const ctx = at()
  const session = {
    id: context().newId(),
    personId: 'known',
    method: 'first-link' as const,
    assurance: 1 as const,
    browser: '',
    startedAt: ctx.now(),
    seenAt: ctx.now(),
  }
  const person = { id: 'known', name: 'Kim', example: false, roles: [] }
  const begin = (by: Context) => {
    const browserSecret = makeSecret()
    const input = {
      providerId: 'kommun',
      redirectUri,
      browserSecret,
      to: null,
      hint: null,
      again: false,
      add: true,
      invitation: null,
    }
    return beginSignIn(by, input).then(({ url }) => {
      const { searchParams } = new URL(url)
      return { ctx: by, state: searchParams.get('state')!, nonce: searchParams.get('nonce')!, browserSecret }
    })
  }
  await expect(begin(ctx)).rejects.toMatchObject({ code: 'step-in-first' })
  const stale = {
    ...ctx,
    person,
    session: { ...session, startedAt: new Date(ctx.now().getTime() - 16 * 60_000) },
  }
  await expect(begin(stale)).rejects.toMatchObject({ code: 'sign-in-again' })

  const mine = { ...ctx, person, session }
  const forAnother = await begin(mine)
  handOut(forAnother, { claims: { sub: 'second' } })
  expect(await refused({ ...forAnother, ctx: { ...mine, person: { ...person, id: 'gone' } } })).toBe(
    'sign-in-step',
  )
  const taken = await begin(mine)
  handOut(taken, { claims: { sub: 'n1' } })
  expect(await refused(taken)).toBe('identity-taken')

  // With a sign-in of their own, whoever has the password of somebody else would reach a level that those have shown.
  const resting = { ...mine, person: { ...person, dormant: ['coordinator' as const] } }
  const byPassword = { ...resting, session: { ...session, method: 'provider' as const } }
  await expect(begin(byPassword)).rejects.toMatchObject({ code: 'sign-in-resting', status: 403 })
  await begin(resting)

  const right = await begin(mine)
  handOut(right, { claims: { sub: 'second' } })
  expect(await finish(right)).toMatchObject({ kind: 'signed-in', added: true })
  const later = await start(ctx)
  handOut(later, { claims: { sub: 'second' } })
  const finished = await finish(later)
  expect((await findSession(ctx, finished.kind === 'signed-in' ? finished.secret : ''))?.person.id).toBe(
    'known',
  )
})

test('whoever came by an invitation is let in whatever the address, and holds nothing before they accept', async () => {
  await runStatements(context().db, [
    `insert into invitation (id, secret_sha256, name, email, language, role, organisation_code, invited_at, expires_at)
      values (gen_random_uuid(), '${sha256Of('of the link')}', 'Paula', 'p@x.example', 'sv', 'politician', 'X001', now(),
        '2026-12-01')`,
  ])
  const ctx = at(0, { newPeople: false })
  const claims = { sub: 'invited', name: 'Paula P', email: 'kim@kommun.example' }
  const stranger = await start(ctx, null, 'of another link')
  handOut(stranger, { claims })
  expect(await refused(stranger)).toBe('sign-in-stranger')
  const started = await start(ctx, '/inbjudan/x', 'of the link')
  handOut(started, { claims })
  const finished = await finish(started)
  expect(finished).toMatchObject({ kind: 'signed-in', to: '/inbjudan/x' })
  const found = await findSession(ctx, finished.kind === 'signed-in' ? finished.secret : '')
  expect(found?.person).toMatchObject({ name: 'Paula P', roles: [] })
  const accounts = context().db.selectFrom('account').where('person_id', '=', found!.person.id)
  expect(await accounts.select('email').execute()).toEqual([{ email: null }])
})
