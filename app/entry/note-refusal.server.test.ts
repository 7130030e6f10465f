import { expect, test } from 'vitest'
import { UserError } from '#server/errors.ts'
import { openContext } from '#server/open-context.ts'
import { listAuditLines } from '#server/store/audit/list-audit-lines.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { addressOf } from './address-of.server.ts'
import { noteRefusal } from './note-refusal.server.ts'

const { context } = useTestContext()
const carl = { id: 'carl', name: 'Carl', example: true, roles: [] }
const refused = UserError.refuse({ action: 'people.read', place: { organisationCode: 'X001' } })
const address = 'GET /organisationer/X001/personer'

async function refusedOf(organisationCode: string | null) {
  const lines = await listAuditLines(context().program, { organisationCode, after: 0, limit: 10_000 })
  return lines.filter(({ outcome }) => outcome === 'refused')
}

test('what somebody may not do leaves a line with the organisation whose thing it was', async () => {
  await noteRefusal(context(carl), refused, address)
  expect(await refusedOf('X001')).toMatchObject([
    { person: 'carl', action: 'people.read', subject: address, detail: '{}' },
  ])
})

test('the same within a minute is one line, also at the same time; a minute later it is another', async () => {
  const before = (await refusedOf('X001')).length
  const at = (seconds: number) => ({
    ...context(carl),
    now: () => new Date(Date.UTC(2027, 0, 1, 0, 0, seconds)),
  })
  await Promise.all([0, 1, 2, 3].map((second) => noteRefusal(at(second), refused, address)))
  await noteRefusal(at(59), refused, address)
  expect(await refusedOf('X001')).toHaveLength(before + 1)
  await noteRefusal(at(70), refused, address)
  expect(await refusedOf('X001')).toHaveLength(before + 2)
})

test('whoever tries everything leaves sixty lines a minute and no more', async () => {
  const ctx = { ...context({ ...carl, id: 'petra' }), now: () => new Date('2027-02-01T00:00:00Z') }
  for (let i = 0; i < 70; i++) await noteRefusal(ctx, refused, `GET /${i}`)
  expect((await refusedOf('X001')).filter(({ person }) => person === 'petra')).toHaveLength(60)
})

test('an organisation or a round that there is not begins no chain', async () => {
  const place = { organisationCode: 'X999', roundSlug: 'ingen' }
  await noteRefusal(context(carl), UserError.refuse({ action: 'audit.read', place }), 'GET /x')
  expect(await refusedOf('X999')).toEqual([])
  expect(await refusedOf(null)).toMatchObject([{ action: 'audit.read', round: null }])
})

test.each([
  ['nobody', null, refused],
  ['somebody told that there is no such page', carl, UserError.of('no-such-page', undefined, 404)],
])('%s leaves no line', async (_, person, error) => {
  const before = (await refusedOf('X001')).length + (await refusedOf(null)).length
  await noteRefusal(openContext(context(), { person, language: 'sv' }), error, 'GET /ingenstans')
  expect((await refusedOf('X001')).length + (await refusedOf(null)).length).toBe(before)
})

test('the address is told without its query, and without what opens something by itself', () => {
  const secret = 'Zm9yLWEtdGVzdC1vbmx5'
  for (const path of ['/inbjudan/', '/en/invitation/'])
    expect(addressOf({ method: 'GET', url: path + secret })).toBe(`GET ${path}…`)
  expect(addressOf({ method: 'POST', url: 'http://x.invalid/rundor/r?a=1' })).toBe('POST /rundor/r')
  expect(addressOf({ method: 'GET', url: '/en?x' })).toBe('GET /en')
})
