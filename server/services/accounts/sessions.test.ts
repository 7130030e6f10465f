import { beforeAll, expect, test } from 'vitest'
import type { Context } from '#server/context.ts'
import { openSignIn } from '#server/sources/identity/open-sign-in.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { findRater } from './find-rater.ts'
import { findSession } from './find-session.ts'
import { listOwnSessions } from './list-own-sessions.ts'
import { openSession } from './open-session.ts'

const { context } = useTestContext()
const minute = 60_000
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'

/** Outside trial mode, with the limits that hold there, so many minutes after the test began. */
const at = (minutes: number): Context => {
  const base = context()
  const config = { ...base.config, trial: false, session: { idle: 60 * minute, longest: 720 * minute } }
  return { ...base, config, now: () => new Date(testNow.getTime() + minutes * minute) }
}
const open = (ctx: Context, personId = 'real') =>
  openSession(ctx, { personId, method: 'provider', assurance: 3, browser: firefox })
const audited = async (action: string) =>
  (await context().db.selectFrom('audit_entry').where('action', '=', action).selectAll().execute()).at(-1)

beforeAll(async () => {
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('real', 'Rut', false), ('other', 'Olof', false), ('none', 'Nils', false)`,
    `insert into account (person_id, email, created_at) values ('real', 'rut@x001.example', now()), ('other', 'olof@x001.example', now())`,
    `insert into role_held (person_id, role, organisation_code) values ('real', 'strategist', 'X001')`,
  ])
})

test('whoever has signed in is known by the secret alone, and the database does not hold it', async () => {
  const { secret, session } = await open(at(0))
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  const found = await findSession(at(0), secret)
  expect(found?.person).toMatchObject({ id: 'real', roles: [{ role: 'strategist' }] })
  expect(found?.session).toEqual(session)
  expect(session).toMatchObject({ method: 'provider', assurance: 3, browser: 'Firefox, Linux' })
  const rows = await context().db.selectFrom('session').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(await findSession(at(0), `${secret.slice(0, -1)}_`)).toBeNull()
  expect(await audited('sign-in')).toMatchObject({
    person_id: 'real',
    subject: `session:${session.id}`,
    detail: { method: 'provider', assurance: 3 },
  })
})

test('a session ends when it has not been used for an hour, and when it has lasted twelve', async () => {
  const { secret } = await open(at(0))
  expect(await findSession(at(59), secret)).not.toBeNull()
  expect(await findSession(at(118), secret)).not.toBeNull()
  expect(await findSession(at(178), secret)).toBeNull()

  const long = await open(at(0))
  for (let minutes = 50; minutes < 720; minutes += 50)
    expect(await findSession(at(minutes), long.secret)).not.toBeNull()
  expect(await findSession(at(720), long.secret)).toBeNull()
})

test('when it was last used is written at most once a minute', async () => {
  const { secret, session } = await open(at(0))
  const seen = async () =>
    (await context().db.selectFrom('session').where('id', '=', session.id).select('seen_at').execute())[0]
      ?.seen_at
  await findSession(at(0.9), secret)
  expect(await seen()).toEqual(at(0).now())
  await findSession(at(1.5), secret)
  expect(await seen()).toEqual(at(1.5).now())
})

test('signing in again ends the session the browser had, whoever’s it was', async () => {
  const before = await open(at(0), 'other')
  const after = await open({ ...at(1), session: before.session })
  expect(after.secret).not.toBe(before.secret)
  expect(await findSession(at(1), before.secret)).toBeNull()
  expect((await findSession(at(1), after.secret))?.person.id).toBe('real')
})

test('what is taken away is gone at the next request: a role, the account', async () => {
  const { secret } = await open(at(0))
  await runStatements(context().db, [`delete from role_held where person_id = 'real'`])
  expect((await findSession(at(0), secret))?.person.roles).toEqual([])
  await runStatements(context().db, [
    `update account set closed_at = now(), closed_because = 'left' where person_id = 'real'`,
  ])
  expect(await findSession(at(0), secret)).toBeNull()
  await expect(open(at(0))).rejects.toMatchObject({ code: 'account-closed', status: 403 })
  await runStatements(context().db, [
    `update account set closed_at = null, closed_because = null where person_id = 'real'`,
  ])
  await expect(open(at(0), 'none')).rejects.toMatchObject({ code: 'account-closed' })
})

test('one sees and ends one’s own sessions, and nobody else’s', async () => {
  await runStatements(context().db, [`delete from session`])
  const [here, there, foreign] = [await open(at(0)), await open(at(1)), await open(at(2), 'other')]
  const { person, session } = (await findSession(at(2), here.secret))!
  const ctx = { ...at(2), person, session }
  expect((await listOwnSessions(ctx)).map(({ id, current }) => [id, current])).toEqual([
    [here.session.id, true],
    [there.session.id, false],
  ])
  await expect(endSession(ctx, foreign.session)).rejects.toMatchObject({ code: 'no-such-session' })
  expect(await findSession(at(2), foreign.secret)).not.toBeNull()

  await endSession(ctx, there.session)
  expect(await findSession(at(2), there.secret)).toBeNull()
  expect(await audited('end-session')).toMatchObject({ subject: `session:${there.session.id}` })

  const more = await open(at(2))
  expect(await endOtherSessions(ctx)).toBe(1)
  expect(await findSession(at(2), more.secret)).toBeNull()
  await endSession(ctx, here.session)
  expect(await findSession(at(2), here.secret)).toBeNull()
  expect(await audited('sign-out')).toMatchObject({ subject: `session:${here.session.id}` })
  expect(await findSession(at(2), foreign.secret)).not.toBeNull()

  await expect(listOwnSessions(at(2))).rejects.toMatchObject({ code: 'step-in-first' })
})

test('a role that rests rates nothing: what a save asks of somebody is what their session is sure enough for', async () => {
  await runStatements(context().db, [
    `insert into role_held (person_id, role, organisation_code) values ('other', 'strategist', 'X001'), ('other', 'reader', 'X002')`,
  ])
  const ctx = at(0)
  const surely = { ...ctx, signIn: openSignIn({ floors: { strategist: 3 }, providers: [] }, ctx.config) }
  const rolesAt = async (assurance: 2 | 3) => {
    const signedIn = { personId: 'other', method: 'provider', browser: '' } as const
    const { session } = await openSession(ctx, { ...signedIn, assurance })
    return (await findRater(surely, session)).roles.map(({ role }) => role).sort()
  }
  expect(await rolesAt(2)).toEqual(['reader'])
  expect(await rolesAt(3)).toEqual(['reader', 'strategist'])
})

test('a session as an example person lives in trial mode only', async () => {
  const opened = await openSession(context(), {
    personId: 'saga',
    method: 'example',
    assurance: 1,
    browser: '',
  })
  expect((await findSession(context(), opened.secret))?.person.id).toBe('saga')
  expect(await findSession(at(0), opened.secret)).toBeNull()
})
