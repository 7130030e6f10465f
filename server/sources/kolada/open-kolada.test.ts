import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { UserError } from '#server/errors.ts'
import { smallKolada } from '#test/figures/small-kolada.ts'
import { stillClock } from '#test/figures/still-clock.ts'
import { addressOfData } from './addresses.ts'
import { areaSchema, recordSchema } from './answer-schemas.ts'
import { readBaseUrl } from './connection/read-base-url.ts'
import { type FakeKolada, startFakeKolada } from './fake/start-fake-kolada.ts'
import type { FaultKind } from './fake/fault.ts'
import { type Hitch, openKolada } from './open-kolada.ts'

let fake: FakeKolada
let clock = stillClock()
const hitches: Hitch[] = []

beforeAll(async () => {
  fake = await startFakeKolada({ data: smallKolada(), mostPerPage: 3 })
})
afterAll(() => fake.close())
beforeEach(() => {
  fake.setFaults([])
  clock = stillClock()
  hitches.length = 0
})

const open = () =>
  openKolada({
    base: readBaseUrl(fake.url),
    clock,
    signal: new AbortController().signal,
    onHitch: (hitch) => hitches.push(hitch),
  })
const getAreas = () => open().getPage('/v3/municipality?per_page=5000', areaSchema)
const refusal = (run: Promise<unknown>) =>
  run.then(
    () => null,
    (error: unknown) => error as UserError,
  )

test.each<[FaultKind, Hitch['kind'], readonly number[]]>([
  ['too-many-requests', 'busy', [3000, 3000]],
  ['server-error', 'busy', [1000, 2000]],
  ['drop-connection', 'away', [1000, 2000]],
  ['cut-page', 'cut', [1000, 2000]],
  ['wrong-count', 'cut', [1000, 2000]],
])('%s passes: it is asked again, a little later each time', async (kind, told, waits) => {
  fake.setFaults([{ kind, times: 2 }])
  const { items } = await getAreas()
  expect(items.map(({ id }) => id)).toEqual(['0114', '2083', '0000'])
  expect(hitches).toEqual(waits.map((milliseconds) => ({ kind: told, milliseconds })))
  expect(clock.slept.filter((milliseconds) => milliseconds >= 1000)).toEqual(waits)
})

test.each<[FaultKind, string]>([
  ['too-many-requests', 'kolada-refused'],
  ['drop-connection', 'kolada-away'],
  ['cut-page', 'kolada-answer'],
])('%s that does not pass ends after six tries', async (kind, code) => {
  fake.setFaults([{ kind, times: 9 }])
  const before = fake.asked.length
  expect(await refusal(getAreas())).toMatchObject({ code, status: 503 })
  expect(fake.asked.length - before).toBe(6)
})

test('the next page is on the host that was asked, whatever host the answer names', async () => {
  fake.setFaults([{ kind: 'foreign-next' }])
  const { next } = await getAreas()
  expect(next).toBe('/v3/municipality?per_page=5000&page=2')
  const { items, next: last } = await open().getPage(next!, areaSchema)
  expect([items.map(({ id }) => id), last]).toEqual([['0001'], null])
})

test('requests begin at least 200 ms apart', async () => {
  const kolada = open()
  for (let i = 0; i < 4; i++) await kolada.getPage('/v3/municipality', areaSchema)
  expect(clock.slept).toEqual([200, 200, 200])
})

test('a longer list of ids than the interface takes is refused there, and told', async () => {
  const ids = Array.from({ length: 26 }, (_, i) => `N${String(i).padStart(5, '0')}`)
  const address = addressOfData(readBaseUrl(fake.url), { keyFigures: ids, areas: ['2083'], since: null })
  expect(await refusal(open().getPage(address, recordSchema))).toMatchObject({
    code: 'kolada-refused',
    details: { status: 400, path: address },
  })
})

test('nobody there: told with the name of the host', async () => {
  const gone = await startFakeKolada({ data: smallKolada() })
  await gone.close()
  const kolada = openKolada({ base: readBaseUrl(gone.url), clock, signal: new AbortController().signal })
  expect(await refusal(kolada.getPage('/v3/kpi', areaSchema))).toMatchObject({
    code: 'kolada-away',
    details: { host: '127.0.0.1', code: 'ECONNREFUSED' },
  })
})

test.each(['https://10.0.0.8/v3', 'https://[::ffff:169.254.169.254]/v3', 'https://[fd00::1]/v3'])(
  '%s is not connected to',
  (url) => {
    const base = readBaseUrl(url)
    expect(() => openKolada({ base, clock, signal: new AbortController().signal })).toThrow('kolada-address')
  },
)
