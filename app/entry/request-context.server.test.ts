import { expect, test } from 'vitest'
import { address, previewName } from '#app/addresses.ts'
import { stepIn } from '#server/services/start/step-in.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { contextOf, openRequest, requestContext } from './request-context.server.ts'

const { context } = useTestContext()
const home = address('sv', 'home')

/** Who a route would be run for, or with what status it is not run at all. */
async function ask(path: string, { method = 'GET', secret = '' } = {}) {
  const request = new Request(`http://127.0.0.1${path}`, {
    method,
    headers: { cookie: `jamsides=${secret}` },
  })
  const url = new URL(request.url)
  const given = { request, url, pattern: '', params: {}, context: openRequest(context(), '127.0.0.1') }
  try {
    await requestContext(given, () => Promise.resolve(new Response('run')))
    return contextOf(given).person?.id ?? null
  } catch (error) {
    return (error as { init: { status: number } }).init.status
  }
}

test('a request is made by whoever its session belongs to, and by nobody where there is none', async () => {
  const { secret } = await stepIn(context(), { id: 'saga', browser: '' })
  expect(await ask(home, { secret })).toBe('saga')
  expect(await ask(home)).toBeNull()
  expect(await ask(home, { secret: 'x'.repeat(43) })).toBeNull()
})

test('what the policy does not know is not there', async () => {
  expect(await ask(home, { method: 'POST' })).toBe(404)
  expect(await ask(`${home}%00`)).toBe(404)
  for (const other of [home.toUpperCase(), home.replace('m', '%6D')]) expect(await ask(other)).toBe(404)
})

test('nothing is changed from a preview', async () => {
  const { secret } = await stepIn(context(), { id: 'saga', browser: '' })
  const path = address('sv', 'newGoal', { code: 'X001' })
  expect(await ask(path, { method: 'POST', secret })).toBe('saga')
  expect(await ask(`${path}?${previewName}=group`, { method: 'POST', secret })).toBe(403)
})

test('whoever looks as support changes nothing, and every page leaves a trace', async () => {
  const { secret, session } = await stepIn(context(), { id: 'sam', browser: '' })
  const { program } = context()
  const consent = { organisation_code: 'X001', reason: 'Hjälp', given_by: 'saga', given_at: context().now() }
  const until = new Date(context().now().getTime() + 1000)
  await program
    .insertInto('support_consent')
    .values({ id: context().newId(), ...consent, until, ended_at: null })
    .execute()
  await program.updateTable('session').where('id', '=', session.id).set({ looking_at: 'X001' }).execute()
  const looks = async () =>
    (
      await program
        .selectFrom('audit_entry')
        .where('action', '=', 'support-looked')
        .select(['organisation_code', 'person_id', 'detail'])
        .execute()
    ).map((line) => line.detail.page)
  expect(await ask(address('sv', 'goals', { code: 'X001' }), { secret })).toBe('sam')
  expect(await looks()).toEqual(['goals'])
  expect(await ask(address('sv', 'newGoal', { code: 'X001' }), { method: 'POST', secret })).toBe(403)
  expect(await ask(address('sv', 'signOut'), { method: 'POST', secret })).toBe('sam')
})
