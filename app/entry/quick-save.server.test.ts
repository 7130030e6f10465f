import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { shareExample } from '#test/database/share-example.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { stepIn } from '#server/services/start/step-in.ts'
import { isQuickSave, quickSave } from './quick-save.server.ts'

const { context } = useTestContext()
const occasions = new Map<string, string>()
let server: Server

beforeAll(async () => {
  const application = context()
  await shareExample(application.db)
  const listed = await listOccasions(application.db, { roundSlug: 'exempelrundan' })
  for (const { organisationCode, meetingId, id } of listed)
    occasions.set(`${organisationCode} ${meetingId}`, id)
  server = createServer((request, response) => {
    if (isQuickSave(request)) void quickSave(application, request, response)
    else response.writeHead(418).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => server.close())

type Sent = Readonly<{
  as?: string
  /** Of a session, instead of the cookie of trial mode. */
  secret?: string
  to?: string
  language?: 'sv' | 'en'
  method?: string
  fields?: Record<string, string>
}>

async function send(sent: Sent) {
  const { as, secret, to = 'X002 bm2', language = 'sv', method = 'POST', fields = {} } = sent
  const id = occasions.get(to) ?? to
  const path = language === 'sv' ? `/tillfallen/${id}/spara` : `/en/occasions/${id}/save`
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    method,
    headers: as || secret ? { cookie: secret ? `jamsides=${secret}` : `jamsides_person=${as}` } : {},
    body: method === 'POST' ? new URLSearchParams(fields) : undefined,
  })
  const told = (await answer.json().catch(() => null)) as { message: string; version: number } | null
  return { status: answer.status, ...told }
}

const own = { instrument: 'checklist-2018', item: '1', answer: '3', comment: '', version: '0' }

test('one’s own rating is saved with the time and the version the next is based on', async () => {
  expect(await send({ as: 'carl', fields: own })).toEqual({
    status: 200,
    message: 'sparat 14:32',
    version: 1,
  })
  const next = { ...own, answer: '2', comment: 'rad ett\r\nrad två', version: '1' }
  expect(await send({ as: 'carl', language: 'en', fields: next })).toEqual({
    status: 200,
    message: 'saved 14:32',
    version: 2,
  })
  const late = await send({ as: 'carl', fields: { ...own, answer: '1' } })
  expect(late).toMatchObject({ status: 409, version: 2 })
  expect(late.message).toContain('”2 Behöver utvecklas”, med texten ”rad ett\nrad två”')
})

test('a statement is saved for whoever sends it, whoever they say they are', async () => {
  const fields = { ...own, item: '2', person: 'siri', personId: 'siri', person_id: 'siri' }
  expect((await send({ as: 'carl', fields })).status).toBe(200)
  const saved = context()
    .program.selectFrom('rating')
    .innerJoin('assessment', 'assessment.id', 'assessment_id')
    .where('occasion_id', '=', occasions.get('X002 bm2')!)
    .where('item', '=', 2)
    .where('saved_at', '=', context().now())
    .select('person_id')
  expect(await saved.execute()).toEqual([{ person_id: 'carl' }])
})

test('a session that is over saves nothing, and whoever looks as support saves nothing', async () => {
  const { secret, session } = await stepIn(context(), { id: 'carl', browser: '' })
  const fields = { ...own, item: '3' }
  const change = (set: { seen_at?: Date; looking_at?: string }) =>
    context().program.updateTable('session').where('id', '=', session.id).set(set).execute()
  await change({ looking_at: 'X001' })
  expect((await send({ secret, fields })).status).toBe(403)
  await change({ seen_at: new Date(0) })
  expect((await send({ secret, fields })).status).toBe(401)
  const { secret: other } = await stepIn(context(), { id: 'carl', browser: '' })
  expect(await send({ secret: other, fields })).toMatchObject({ status: 200, version: 1 })
})

test('whoever loses the role is refused from the next save on, in a session that goes on', async () => {
  const { secret } = await stepIn(context(), { id: 'petra', browser: '' })
  const fields = { ...own, item: '4' }
  expect(await send({ secret, fields })).toMatchObject({ status: 200, version: 1 })
  await runStatements(context().program, [
    `update role_held set ends_on = '2026-11-20' where person_id = 'petra'`,
  ])
  expect(await send({ secret, fields: { ...fields, answer: '1', version: '1' } })).toMatchObject({
    status: 403,
  })
  await runStatements(context().program, [`update role_held set ends_on = null where person_id = 'petra'`])
  expect(await send({ secret, fields: { ...fields, answer: '1', version: '1' } })).toMatchObject({
    version: 2,
  })
})

test('what the group agreed on is saved by those who belong to it', async () => {
  const of = { of: 'group', item: '10', answer: '2', reason: 'Vi är överens', evidence: '', version: '0' }
  expect(await send({ as: 'pia', to: 'X004 bm2', fields: of })).toMatchObject({ status: 200, version: 1 })
  expect(await send({ as: 'saga', to: 'X004 bm2', fields: of })).toMatchObject({ status: 403 })
  expect(await send({ as: 'pia', to: 'X004 bm2', fields: { ...of, answer: '3' } })).toMatchObject({
    status: 409,
  })
})

test('the note on the shift is saved, and not over another', async () => {
  const note = (text: string, version: number) => ({ item: 'shift', note: text, version: String(version) })
  const first = await send({ as: 'pia', to: 'X004 bm2', fields: note('Nytt beslut', 1) })
  expect(first).toMatchObject({ status: 200, version: 2 })
  const second = await send({ as: 'per', to: 'X004 bm2', fields: note('Annat', 1) })
  expect(second).toMatchObject({ status: 409, version: 2 })
  expect(second.message).toContain('Nytt beslut')
})

test.each<[string, Sent, number]>([
  ['nobody', { fields: own }, 401],
  ['somebody who does not exist', { as: 'ingen', fields: own }, 401],
  ['somebody not invited', { as: 'saga', fields: own }, 403],
  ['an id that is none', { as: 'carl', to: '%00', fields: own }, 404],
  ['a closed occasion', { as: 'carl', to: 'X002 bm1', fields: own }, 409],
  ['a value outside the scale', { as: 'carl', fields: { ...own, answer: '4' } }, 400],
  ['no fields', { as: 'carl', fields: {} }, 400],
  ['a body without end', { as: 'carl', fields: { ...own, comment: 'x'.repeat(300_000) } }, 413],
])('%s is refused with a message', async (_, sent, status) => {
  const answer = await send(sent)
  expect(answer.status).toBe(status)
  expect(answer.message).toMatch(/^[A-ZÅÄÖ”].{20,}/)
})

test('everything else is left to the pages', async () => {
  expect((await send({ method: 'GET' })).status).toBe(418)
  expect((await send({ to: 'a/b', fields: own })).status).toBe(418)
})

test('a refusal leaves one line in the audit trail, and what nobody sent leaves none', async () => {
  const { program } = context()
  const refused = program.selectFrom('audit_entry').where('outcome', '=', 'refused').select('person_id')
  const of = async (person: string | null) =>
    (await refused.where('person_id', 'is not distinct from', person).execute()).length
  const before = await of('petra')
  for (let i = 0; i < 2; i++)
    expect((await send({ as: 'petra', to: 'X004 bm2', fields: own })).status).toBe(403)
  expect(await of('petra')).toBe(before + 1)
  expect(await of(null)).toBe(0)
})
