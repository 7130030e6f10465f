import { beforeEach, expect, test } from 'vitest'
import type { Context } from '#server/context.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { operator } from '#test/workbooks/operator.ts'
import { addUser } from './add-user.ts'
import { findSession } from './find-session.ts'
import { linkUser } from './link-user.ts'
import { lookAtFirstLink } from './look-at-first-link.ts'
import { offerFirstLink } from './offer-first-link.ts'
import { useFirstLink } from './use-first-link.ts'

const { context } = useTestContext()
const at = (hours = 0, by: Context['person'] = null): Context => {
  const base = context(by)
  return {
    ...base,
    config: { ...base.config, trial: false },
    now: () => new Date(testNow.getTime() + hours * 3_600_000),
  }
}
const anna = { name: ' Anna Ek ', email: 'Anna@Kommun.example', browser: '' }

beforeEach(() =>
  runStatements(context().db, [
    'delete from session',
    'delete from sign_in_step',
    `delete from role_held where role = 'administrator'`,
    `update account set email = null`,
  ]),
)

test('the first administrator comes by a link that works once and makes way for later ones', async () => {
  const old = (await offerFirstLink(at()))!
  const secret = (await offerFirstLink(at()))!
  await expect(lookAtFirstLink(at(), { secret: old })).rejects.toMatchObject({ code: 'first-link' })
  expect(await lookAtFirstLink(at(), { secret })).toEqual({ makesAdministrator: true })

  for (const wrong of [{ name: '' }, { email: 'anna' }])
    await expect(useFirstLink(at(), { ...anna, secret, ...wrong })).rejects.toThrow(
      /name-missing|email-wrong/,
    )
  const opened = await useFirstLink(at(), { ...anna, secret })
  const found = await findSession(at(), opened.secret)
  expect(found).toMatchObject({
    person: { name: 'Anna Ek', roles: [{ role: 'administrator', organisationCode: null }] },
    session: { method: 'first-link', assurance: 1 },
  })
  await expect(useFirstLink(at(), { ...anna, secret })).rejects.toMatchObject({ code: 'first-link' })
  expect(await offerFirstLink(at())).toBeNull()
})

test('of two who open the link at once, one becomes administrator', async () => {
  const secret = (await offerFirstLink(at()))!
  const both = await Promise.allSettled(
    ['a@x.example', 'b@x.example'].map((email) => useFirstLink(at(), { ...anna, email, secret })),
  )
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('where there is an administrator, the link of the first makes no other', async () => {
  const secret = (await offerFirstLink(at()))!
  const ada = { name: 'Ada', email: 'ada@x.example', role: 'administrator', organisationCode: null }
  await addUser(at(0, operator), ada)
  await expect(useFirstLink(at(), { ...anna, secret })).rejects.toMatchObject({ code: 'first-link' })
})

test('trial mode offers none, and a day later none holds', async () => {
  expect(await offerFirstLink(context())).toBeNull()
  const secret = (await offerFirstLink(at()))!
  await expect(useFirstLink(at(24), { ...anna, secret })).rejects.toMatchObject({ code: 'first-link' })
})

test('a user is added with a role and a link that works once, by the command line alone', async () => {
  const stina = { name: 'Stina', email: 'stina@x001.example', role: 'strategist', organisationCode: 'X001' }
  await expect(addUser(at(), stina)).rejects.toMatchObject({ code: 'step-in-first' })
  const cli = at(0, operator)
  await expect(addUser(cli, { ...stina, role: 'coordinator' })).rejects.toMatchObject({ code: 'bad-form' })
  await expect(addUser(cli, { ...stina, organisationCode: null })).rejects.toMatchObject({ code: 'bad-form' })
  await expect(addUser(cli, { ...stina, organisationCode: '9999' })).rejects.toMatchObject({
    code: 'unknown-organisation',
  })
  const secret = await addUser(cli, stina)
  await expect(addUser(cli, stina)).rejects.toMatchObject({ code: 'email-taken' })
  expect(await lookAtFirstLink(at(), { secret })).toEqual({ makesAdministrator: false })
  const used = { secret, name: '', email: '', browser: '' }
  const { session } = await useFirstLink(at(), used)
  await expect(useFirstLink(at(), used)).rejects.toMatchObject({ code: 'first-link' })

  const again = await linkUser(cli, { email: 'Stina@x001.example' })
  expect((await useFirstLink(at(), { ...anna, secret: again })).session.personId).toBe(session.personId)
  await expect(linkUser(cli, { email: 'nobody@x001.example' })).rejects.toMatchObject({
    code: 'no-such-account',
  })
})
