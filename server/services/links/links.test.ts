import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import type { LinkDoor } from '#server/sources/links/look-at-link.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { getImprovement } from '../improvements/get-improvement.ts'
import { checkLinks } from './check-links.ts'
import { listDeadLinks } from './list-dead-links.ts'
import { listOwnDeadLinks } from './list-own-dead-links.ts'

const { context } = useTestContext()
const id = '99999999-9999-4999-8999-000000000026'
const asked: string[] = []
const gone = new Set(['/borta'])
let server: Server
let base: string

beforeAll(async () => {
  server = createServer(({ url, method }, response) => {
    if (method === 'HEAD') asked.push(url!)
    response.writeHead(gone.has(url!) ? 404 : 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const results = [
    ['outcome-one', `Se ${base}/borta och ${base}/kvar.`],
    ['two', `Även ${base}/kvar, ${base}/intern`],
  ].map(
    ([
      name,
      evidence,
    ]) => `insert into improvement_result (id, improvement_id, step, date, description, evidence, created_at)
      values (md5('${name}')::uuid, '${id}', 'product', '2026-01-01', 'Ny mall', '${evidence}', now())`,
  )
  await runStatements(context().db, [
    `insert into improvement (id, organisation_code, title, area, owner_id, owner_name, created_at, decisions) values
      ('${id}', 'X002', 'Med länkar', 'idrott', 'carl', 'Carl Chef', now(),
       '[{"title": "B", "reference": "", "date": null, "url": "${base}/beslut"}]')`,
    ...results,
  ])
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => void asked.splice(0))

const door = (): LinkDoor => ({
  agent: 'Prov',
  mayReach: (address) => address === '127.0.0.1',
  ports: { 'http:': [new URL(base).port], 'https:': [] },
})

async function checkOn(day: string, through = door()): Promise<void> {
  const now = () => new Date(`${day}T03:00:00Z`)
  await checkLinks({ db: context().db, now }, through, { stop: new AbortController().signal, rest: 0 })
}

async function deadFor(who: string) {
  const ctx = context(await findPerson(context().db, who, '2026-11-20'), { walled: true })
  const { improvement } = await getImprovement(ctx, { id })
  const dead = (await listDeadLinks(ctx, improvement)).map(
    ({ url, failedSince }) => `${url.slice(base.length)} ${failedSince}`,
  )
  return { dead, own: await listOwnDeadLinks(ctx, ctx.person!) }
}

test('each address is looked at once a month; one that fails on two days is told to whoever answers for it', async () => {
  await checkOn('2026-11-01')
  expect(asked.toSorted()).toEqual(['/beslut', '/borta', '/intern', '/kvar'])
  await checkOn('2026-11-01')
  expect(asked).toHaveLength(4)
  expect((await deadFor('carl')).dead).toEqual([])
  // By two workers at once, which tell it once.
  await Promise.all([checkOn('2026-11-02'), checkOn('2026-11-02')])
  expect(new Set(asked.splice(0).slice(4))).toEqual(new Set(['/borta']))
  const carl = await deadFor('carl')
  expect(carl.dead).toEqual(['/borta 2026-11-01'])
  expect(carl.own).toEqual([{ improvementId: id, title: 'Med länkar', links: 1, since: '2026-11-01' }])
  const siri = await deadFor('siri')
  expect([siri.dead, siri.own]).toEqual([['/borta 2026-11-01'], []])
  await checkOn('2026-11-30')
  expect(asked).toEqual([])
  const died = await context()
    .db.selectFrom('audit_entry')
    .select(['organisation_code', 'detail'])
    .where('action', '=', 'link-died')
    .execute()
  expect(died).toEqual([{ organisation_code: 'X002', detail: { url: `${base}/borta`, since: '2026-11-01' } }])
})

test('what works again is forgotten, and so is an address that nobody has written any more', async () => {
  gone.delete('/borta')
  await checkOn('2026-12-10')
  expect((await deadFor('carl')).dead).toEqual([])
  await runStatements(context().db, [
    `update improvement_result set evidence = 'Rutinen' where improvement_id = '${id}'`,
  ])
  await checkOn('2027-02-01')
  const rows = await context().db.selectFrom('link_check').select('url').execute()
  expect(rows.map(({ url }) => url)).toEqual([`${base}/beslut`])
})

test('off the net nothing is noted, and what lies within the walls is not said to be dead', async () => {
  const closed = { ...door(), resolve: () => Promise.resolve([]) }
  await runStatements(context().db, [
    'delete from link_check',
    `update improvement_result set evidence = 'http://intranat.example/x' where improvement_id = '${id}'`,
    `update improvement set decisions = '[]' where id = '${id}'`,
  ])
  await checkOn('2027-03-01', closed)
  expect(await context().db.selectFrom('link_check').selectAll().execute()).toEqual([])
  await runStatements(context().db, [
    `update improvement_result set evidence = 'http://10.1.2.3/x ${base}/kvar' where improvement_id = '${id}'`,
  ])
  for (const day of ['2027-03-02', '2027-03-03']) await checkOn(day)
  const rows = await context()
    .db.selectFrom('link_check')
    .select(['outcome', 'failures'])
    .orderBy('url')
    .execute()
  expect(rows).toEqual([
    { outcome: 'unchecked', failures: 0 },
    { outcome: 'answers', failures: 0 },
  ])
})

test('a trial looks at nothing out there, an installation does unless told not to', () => {
  const JAMSIDES_URL = 'https://jamsides.example.se'
  expect(readConfig({}).linkCheck).toBe(false)
  expect(readConfig({ JAMSIDES_URL }).linkCheck).toBe(true)
  expect(readConfig({ JAMSIDES_URL, JAMSIDES_LINK_CHECK: 'off' }).linkCheck).toBe(false)
  expect(() => readConfig({ JAMSIDES_LINK_CHECK: 'maybe' })).toThrow('JAMSIDES_LINK_CHECK')
})
