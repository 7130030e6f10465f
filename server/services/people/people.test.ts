import { beforeAll, expect, test } from 'vitest'
import type { Context } from '#server/context.ts'
import { findSession } from '#server/services/accounts/find-session.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { limits } from '#domain/access/limits.ts'
import { limitRate } from '#server/services/access/limit-rate.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addPerson } from './add-person.ts'
import { changeRole } from './change-role.ts'
import { closeAccount } from './close-account.ts'
import { findPerson } from './find-person.ts'
import { getInvitation } from './get-invitation.ts'
import { getPeople } from './get-people.ts'
import { invite } from './invite.ts'
import { removeRole } from './remove-role.ts'
import { renewInvitation } from './renew-invitation.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

const { context } = useTestContext()
const day = 24 * 60 * 60 * 1000

/** Outside trial mode, so many days after the test began; with or without a way for letters. */
const as = async (id: string | null, { days = 0, smtp = null as string | null } = {}): Promise<Context> => {
  const base = context(id === null ? null : await findPerson(context(), { id }))
  const config = { ...base.config, trial: false, smtp }
  return { ...base, config, now: () => new Date(testNow.getTime() + days * day) }
}

const addressOf = (secret: string) => `https://jamsides.example.se/inbjudan/${secret}`
const nowhere = { organisationCode: null, unitId: null, roundSlug: null, groupId: null }
const petter = {
  name: ' Petter Ny ',
  email: 'Petter@Rut.example',
  language: 'sv',
  role: 'politician',
} as const
const here = { ...petter, ...nowhere, organisationCode: '0114', addressOf }
const secretOf = (link: string | null) => link!.split('/').at(-1)!
const there = { organisationCode: '0114' }

beforeAll(async () => {
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('rut1', 'Rut', false), ('ada1', 'Ada', false), ('kim1', 'Kim', false)`,
    `insert into account (person_id, email, created_at) values ('rut1', 'rut@rut.example', now()), ('ada1', 'ada@a.example', now()), ('kim1', 'kim@k.example', now())`,
    `insert into role_held (person_id, role, organisation_code) values ('rut1', 'strategist', '0114'), ('ada1', 'administrator', null), ('kim1', 'reader', '0115')`,
  ])
})

const rolesOf = async (id: string) =>
  (await findPerson(context(), { id }))!.roles.toSorted((a, b) => a.role.localeCompare(b.role))
const entryOf = async (ctx: Context, name: string) =>
  (await getPeople(ctx, { code: '0114' })).roles.find((one) => one.name === name)!
const trail = async (action: string) =>
  (
    await context()
      .db.selectFrom('audit_entry')
      .where('action', '=', action as never)
      .selectAll()
      .execute()
  ).at(-1)

test('a politician who is invited accepts once, is signed in and holds that role and no other', async () => {
  const { link, name } = await invite(await as('rut1'), here)
  expect(name).toBe('Petter Ny')
  const secret = secretOf(link)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(await getInvitation(await as(null), { secret })).toMatchObject({
    name: 'Petter Ny',
    role: 'politician',
    organisation: 'Upplands Väsby',
    inviter: 'Rut',
    signedInAs: null,
  })
  // Looking does not use it up.
  await getInvitation(await as(null), { secret })
  const opened = await acceptInvitation(await as(null), { secret, browser: '' })
  expect(opened?.session).toMatchObject({ method: 'first-link', assurance: 1 })
  const { person } = (await findSession(await as(null), opened!.secret))!
  expect(person).toMatchObject({ name: 'Petter Ny', example: false })
  expect(person.roles).toEqual([{ role: 'politician', organisationCode: '0114', roundSlug: null }])
  // The link went from hand to hand, so nothing shows whose the address is.
  const accounts = context().db.selectFrom('account').where('person_id', '=', person.id).select('email')
  expect(await accounts.execute()).toEqual([{ email: null }])
  await expect(acceptInvitation(await as(null), { secret, browser: '' })).rejects.toMatchObject({
    code: 'invitation-not-open',
    status: 404,
  })
  const stored = await context().db.selectFrom('invitation').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain(secret)
  const lines = await context().db.selectFrom('audit_entry').selectAll().execute()
  expect(JSON.stringify(lines)).not.toMatch(/@/)
  expect(await trail('invitation-accepted')).toMatchObject({
    person_id: person.id,
    organisation_code: '0114',
  })
})

test('nobody sends more invitations than a person would; the one too many is not kept', async () => {
  const rut = { ...(await as('rut1')), client: '203.0.113.9' }
  for (let i = 0; i < limits.invite[0].most; i++) await limitRate(rut, 'invite')
  const once = { ...here, email: 'once@rut.example' }
  await expect(invite(rut, once)).rejects.toMatchObject({ code: 'too-many-requests' })
  const kept = await rut.program
    .selectFrom('invitation')
    .select('id')
    .where('email', '=', once.email)
    .execute()
  expect(kept).toEqual([])
})

test('where letters leave, the secret is in the letter alone, and accepting shows whose the address is', async () => {
  const rut = await as('rut1', { smtp: 'smtp://localhost' })
  const sent = await invite(rut, { ...here, email: 'lotta@rut.example', name: 'Lotta', language: 'en' })
  expect(sent).toEqual({ name: 'Lotta', link: null })
  const [letter, ...others] = await context().db.selectFrom('letter').selectAll().execute()
  expect(others).toEqual([])
  expect(letter).toMatchObject({ to_address: 'lotta@rut.example', organisation_code: '0114' })
  expect(letter!.subject).toBe('Invitation to Jämsides: politician, Upplands Väsby')
  const secret = /inbjudan\/([\w-]{43})\n/.exec(letter!.body!)![1]!
  const opened = await acceptInvitation(await as(null), { secret, browser: '' })
  expect(opened!.session.method).toBe('email-link')

  // Somebody who has that address already is whoever has the account.
  await invite(rut, { ...here, email: 'lotta@rut.example', name: 'Annan', role: 'reader' })
  const [again] = await context()
    .db.selectFrom('letter')
    .selectAll()
    .orderBy('written_at')
    .offset(1)
    .execute()
  const second = /inbjudan\/([\w-]{43})\n/.exec(again!.body!)![1]!
  const signedIn = await acceptInvitation(await as(null), { secret: second, browser: '' })
  expect(signedIn!.session.personId).toBe(opened!.session.personId)
  expect((await rolesOf(opened!.session.personId)).map(({ role }) => role)).toEqual(['politician', 'reader'])
})

test('a link passed on by hand never opens somebody else’s account', async () => {
  const { link } = await invite(await as('rut1'), { ...here, email: 'ada@a.example', name: 'Ada' })
  const opened = await acceptInvitation(await as(null), { secret: secretOf(link), browser: '' })
  expect(opened!.session.personId).not.toBe('ada1')
  expect((await rolesOf(opened!.session.personId)).map(({ role }) => role)).toEqual(['politician'])
  expect(await rolesOf('ada1')).toHaveLength(1)
})

test('whoever is signed in already gets the role as who they are, whatever the address', async () => {
  const { link } = await invite(await as('rut1'), { ...here, role: 'auditor' })
  expect(await getInvitation(await as('kim1'), { secret: secretOf(link) })).toMatchObject({
    signedInAs: 'Kim',
  })
  expect(await acceptInvitation(await as('kim1'), { secret: secretOf(link), browser: '' })).toBeNull()
  expect((await rolesOf('kim1')).map(({ role, organisationCode }) => [role, organisationCode])).toEqual([
    ['auditor', '0114'],
    ['reader', '0115'],
  ])
})

test('expired, withdrawn, renewed and never sent are told apart by nobody', async () => {
  const rut = await as('rut1')
  const refused = async (secret: string, days = 0) => {
    const outcome = { code: 'invitation-not-open', details: undefined, status: 404 }
    const ctx = await as(null, { days })
    await expect(getInvitation(ctx, { secret })).rejects.toMatchObject(outcome)
    await expect(acceptInvitation(ctx, { secret, browser: '' })).rejects.toMatchObject(outcome)
  }
  const first = secretOf((await invite(rut, here)).link)
  await refused(first, 14)
  const { invitations } = await getPeople(rut, { code: '0114' })
  const { id } = invitations[0]!
  expect(invitations[0]).toMatchObject({
    email: 'petter@rut.example',
    expiresAt: new Date(testNow.getTime() + 14 * day),
  })
  const second = secretOf((await renewInvitation(rut, { ...there, id, addressOf })).link)
  await refused(first)
  expect(await getInvitation(await as(null), { secret: second })).toMatchObject({ role: 'politician' })
  await withdrawInvitation(rut, { ...there, id })
  await refused(second)
  await refused('x'.repeat(43))
  await expect(withdrawInvitation(rut, { ...there, id })).rejects.toMatchObject({
    code: 'no-such-invitation',
  })
  await expect(renewInvitation(rut, { ...there, id, addressOf })).rejects.toMatchObject({
    code: 'no-such-invitation',
  })
})

test('whoever is stopped lets nobody in by what they had sent, and somebody else can send it again', async () => {
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('bad1', 'Bad', false)`,
    `insert into account (person_id, email, created_at) values ('bad1', 'bad@rut.example', now())`,
    `insert into role_held (person_id, role, organisation_code) values ('bad1', 'strategist', '0114')`,
  ])
  const accomplice = { ...here, name: 'Accomplice', email: 'a@c.example', role: 'strategist' }
  const secret = secretOf((await invite(await as('bad1'), accomplice)).link)
  await closeAccount(await as('ada1'), { personId: 'bad1' })
  const refusal = { code: 'invitation-not-open', status: 404 }
  await expect(getInvitation(await as(null), { secret })).rejects.toMatchObject(refusal)
  await expect(acceptInvitation(await as(null), { secret, browser: '' })).rejects.toMatchObject(refusal)
  const { invitations } = await getPeople(await as('rut1'), { code: '0114' })
  const { id } = invitations.find(({ name }) => name === 'Accomplice')!
  const { link } = await renewInvitation(await as('rut1'), { ...there, id, addressOf })
  expect(await getInvitation(await as(null), { secret: secretOf(link) })).toMatchObject({ inviter: 'Rut' })
  await withdrawInvitation(await as('rut1'), { ...there, id })
  const left = await entryOf(await as('rut1'), 'Bad')
  await removeRole(await as('rut1'), { ...there, id: left.id })
})

test('two who accept the same invitation at the same time do not both get it', async () => {
  const secret = secretOf((await invite(await as('rut1'), here)).link)
  const ctx = await as(null)
  const both = await Promise.allSettled([1, 2].map(() => acceptInvitation(ctx, { secret, browser: '' })))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test.each<[string, object, string]>([
  ['rut1', { role: 'administrator' }, 'role-not-to-give'],
  ['rut1', { role: 'coordinator' }, 'role-not-to-give'],
  ['rut1', { role: 'mentor' }, 'role-not-to-give'],
  ['rut1', { role: 'operator' }, 'role-not-to-give'],
  ['rut1', { role: '' }, 'role-not-to-give'],
  ['rut1', { roundSlug: 'exempelrundan' }, 'role-not-to-give'],
  ['rut1', { organisationCode: '0115' }, 'forbidden'],
  ['rut1', { organisationCode: null, role: 'auditor' }, 'forbidden'],
  ['rut1', { unitId: '00000000-0000-4000-8000-000000000000' }, 'bad-form'],
  ['rut1', { name: ' ' }, 'name-missing'],
  ['rut1', { email: 'petter' }, 'email-not-possible'],
  ['kim1', {}, 'forbidden'],
  ['kim1', { organisationCode: '0115' }, 'forbidden'],
  ['ada1', { organisationCode: '9999' }, 'unknown-organisation'],
  ['ada1', { organisationCode: null, role: 'mentor', roundSlug: 'exempelrundan' }, 'role-not-to-give'],
  ['ada1', { organisationCode: null, role: 'coordinator', roundSlug: 'ingen' }, 'unknown-round'],
  [
    'ada1',
    { organisationCode: null, role: 'mentor', roundSlug: 'exempelrundan', groupId: 'ingen' },
    'bad-form',
  ],
])('%s is refused to invite with %j: %s', async (id, wrong, code) => {
  await expect(invite(await as(id), { ...here, ...wrong })).rejects.toMatchObject({ code })
})

test('an administrator invites in every organisation and to roles of rounds', async () => {
  const ada = await as('ada1')
  await invite(ada, { ...here, organisationCode: '0115', role: 'strategist' })
  const { link } = await invite(ada, {
    ...here,
    ...nowhere,
    role: 'coordinator',
    roundSlug: 'exempelrundan',
  })
  const opened = await acceptInvitation(await as(null), { secret: secretOf(link), browser: '' })
  expect(await rolesOf(opened!.session.personId)).toEqual([
    { role: 'coordinator', organisationCode: null, roundSlug: 'exempelrundan' },
  ])
})

test('nobody touches the roles and invitations of another organisation by their ids', async () => {
  const [rut, ada] = [await as('rut1'), await as('ada1')]
  const { link } = await invite(ada, { ...here, organisationCode: '0115', role: 'reader' })
  const { roles, invitations } = await getPeople(ada, { code: '0115' })
  const role = { ...there, id: roles.find(({ name }) => name === 'Kim')!.id }
  const invitation = { ...there, id: invitations[0]!.id }
  const gone = { code: 'no-such-role', status: 404 }
  await expect(removeRole(rut, role)).rejects.toMatchObject(gone)
  await expect(changeRole(rut, { ...role, role: 'manager', unitId: null })).rejects.toMatchObject(gone)
  const none = { code: 'no-such-invitation', status: 404 }
  await expect(withdrawInvitation(rut, invitation)).rejects.toMatchObject(none)
  await expect(renewInvitation(rut, { ...invitation, addressOf })).rejects.toMatchObject(none)
  expect(await getInvitation(await as(null), { secret: secretOf(link) })).toMatchObject({ role: 'reader' })
  expect((await getPeople(ada, { code: '0115' })).roles).toEqual(roles)
})

test.each(['administrator', 'coordinator', 'mentor', 'operator', ''])(
  'a role is made into no role that is not to give: %j',
  async (role) => {
    const rut = await as('rut1')
    const { id } = await entryOf(rut, 'Rut')
    const asked = changeRole(rut, { ...there, id, role, unitId: null })
    await expect(asked).rejects.toMatchObject({ code: 'role-not-to-give' })
  },
)

test('the only strategist can neither leave nor be changed, until there is another', async () => {
  await runStatements(context().db, [
    `insert into role_held (person_id, role, organisation_code) values ('kim1', 'auditor', '0114') on conflict do nothing`,
  ])
  const rut = await as('rut1')
  const { id } = await entryOf(rut, 'Rut')
  const last = { code: 'last-strategist', status: 409 }
  await expect(removeRole(rut, { ...there, id })).rejects.toMatchObject(last)
  await expect(changeRole(rut, { ...there, id, role: 'reader', unitId: null })).rejects.toMatchObject(last)
  const other = await entryOf(rut, 'Kim')
  expect(await changeRole(rut, { ...there, id: other.id, role: 'strategist', unitId: null })).toMatchObject({
    name: 'Kim',
    role: 'strategist',
  })
  expect(await trail('role-changed')).toMatchObject({
    subject: 'person:kim1',
    detail: { before: { role: 'auditor' }, after: { role: 'strategist' } },
  })
  // What a strategist has sent is worth nothing when they are strategist no longer.
  const secret = secretOf((await invite(await as('kim1'), here)).link)
  const waiting = async () =>
    (await getPeople(rut, { code: '0114' })).invitations.filter(({ invitedBy }) => invitedBy === 'kim1')
  expect(await waiting()).toHaveLength(1)
  await removeRole(rut, { ...there, id: other.id })
  expect(await waiting()).toEqual([])
  await expect(getInvitation(await as(null), { secret })).rejects.toMatchObject({
    code: 'invitation-not-open',
  })
  await expect(getPeople(await as('kim1'), { code: '0114' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(removeRole(rut, { ...there, id: other.id })).rejects.toMatchObject({ code: 'no-such-role' })
})

test('two strategists who remove each other at the same time do not leave the organisation without one', async () => {
  await runStatements(context().db, [
    `insert into role_held (person_id, role, organisation_code) values ('kim1', 'strategist', '0114')`,
  ])
  const [rut, kim] = [await as('rut1'), await as('kim1')]
  const [ruts, kims] = [await entryOf(rut, 'Rut'), await entryOf(rut, 'Kim')]
  const both = await Promise.allSettled([
    removeRole(rut, { ...there, id: kims.id }),
    removeRole(kim, { ...there, id: ruts.id }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { roles } = await getPeople(await as('ada1'), { code: '0114' })
  expect(roles.filter(({ role }) => role === 'strategist')).toHaveLength(1)
})

test('an administrator may stop even the only strategist, and is never the last to go', async () => {
  const ada = await as('ada1')
  const { roles } = await getPeople(ada, { code: '0114' })
  const only = roles.find(({ role }) => role === 'strategist')!
  await removeRole(ada, { ...there, id: only.id })
  const [own] = await context()
    .db.selectFrom('role_held')
    .where('role', '=', 'administrator')
    .select('id')
    .execute()
  const asked = removeRole(ada, { organisationCode: null, id: own!.id })
  await expect(asked).rejects.toMatchObject({ code: 'last-administrator' })
})

test('whoever may only read sees the people and no addresses', async () => {
  await runStatements(context().db, [
    `insert into person (id, name, example) values ('lis1', 'Lis', false)`,
    `insert into role_held (person_id, role, organisation_code) values ('lis1', 'reader', '0114')`,
  ])
  const ada = await as('ada1')
  await invite(ada, here)
  expect((await getPeople(ada, { code: '0114' })).invitations).not.toEqual([])
  const view = await getPeople(await as('lis1'), { code: '0114' })
  expect(view.roles.map(({ name }) => name)).toContain('Lis')
  expect([view.invitations, view.givable]).toEqual([[], []])
})

test('outside trial mode nobody is added without an account', async () => {
  const saga = await as('saga')
  const asked = addPerson(saga, { organisationCode: 'X001', name: 'Nova', role: 'manager' })
  await expect(asked).rejects.toMatchObject({ code: 'invite-first' })
})
