import { beforeAll, expect, inject, test } from 'vitest'
import { type Circle, circles } from '#domain/access/circle.ts'
import { sharedKinds } from '#domain/sharing/shared-thing.ts'
import { adoptReport, sendForReview } from './adopt-report.ts'
import { useBrowser } from './open-page.ts'

const { open } = useBrowser()

/** A browser without a window: what it is given and what it sends, with its cookies. */
type Client = Readonly<{
  get: (path: string) => Promise<{ status: number; main: string; page: string }>
  post: (path: string, fields: Record<string, string>) => Promise<Response>
}>

function clientOf(cookie: string): Client {
  const site = inject('siteUrl')
  const headers = { cookie, origin: site, 'sec-fetch-site': 'same-origin' }
  return {
    get: async (path) => {
      const response = await fetch(site + path, { headers, redirect: 'manual' })
      const page = await response.text()
      return { status: response.status, main: /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '', page }
    },
    post: (path, fields) =>
      fetch(site + path, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' }),
  }
}
const as = (id: string | null) => clientOf(id === null ? '' : `jamsides_person=${id}`)

/** Signs in for real, in a session of its own. */
async function steppedIn(id: string): Promise<Client> {
  const response = await as(null).post('/kliv-in', { person: id })
  return clientOf(
    response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0]!)
      .join('; '),
  )
}

const saga = as('saga')
const code = 'X001'
const support = `/organisationer/${code}/insyn`
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })

/** Where each kind of thing is shared, and its page. */
const things = new Map<string, { sharing: string; page: string }>()
/** Who stands in each circle and in none that is narrower; within the organisation, support that looks as a reader. */
let members: Record<Circle, Client>
let looking: Client
/** The circle that stands ticked when a report is adopted. */
let suggested: string

/** Where it stands, as the page where one chooses says. */
async function circleOf(sharing: string): Promise<string> {
  return /name="from" value="(\w+)"/.exec((await saga.get(sharing)).main)![1]!
}

async function share(sharing: string, circle: Circle): Promise<void> {
  await send(saga, sharing, { from: await circleOf(sharing), circle })
}

/** Sends what must be accepted. */
async function send(client: Client, path: string, fields: Record<string, string>): Promise<void> {
  const { status } = await client.post(path, fields)
  if (status !== 303) throw new Error(`${path} answered ${status}`)
}

beforeAll(async () => {
  const page = await open({ as: 'saga', javaScript: false })
  // Neither the result nor the year that is, which other tests need as they stand.
  const report = `/organisationer/${code}/arsrapport/2025`
  await sendForReview(page, report)
  await page.goto(report)
  await page.getByRole('link', { name: 'Registrera beslutet' }).click()
  suggested = await page.locator('input[name=circle]:checked').inputValue()
  await adoptReport(page, report, inDays(0))
  await page.context().close()

  const set = { do: 'save', name: 'Våra nyckeltal', guidance: '', keyFigures: 'N00209', version: '0' }
  await send(saga, `/organisationer/${code}/ny-uppsattning`, set)
  looking = await steppedIn('sam')
  members = {
    organisation: looking,
    coordinator: as('sam'),
    group: as('carl'),
    round: as('pia'),
    public: as(null),
  }
  await send(saga, support, { intent: 'give', reason: 'Prov', until: inDays(1) })
  await send(looking, support, { intent: 'look' })
  const { main } = await saga.get(`/organisationer/${code}/delat`)
  for (const row of main.match(/<tr>[\s\S]*?<\/tr>/g)!) {
    const [, path, kind] = /href="(\/dela\/(\w+)\/[^"]+)"/.exec(row) ?? []
    if (path !== undefined && !things.has(kind!))
      things.set(kind!, { sharing: path, page: /href="([^"]+)"/.exec(row)![1]! })
  }
}, 120_000)

test('the list tells of every kind of thing, and everybody is suggested for an adopted report', () => {
  expect(suggested).toBe('public')
  expect([...things.keys()].sort()).toEqual([...sharedKinds].sort())
})

test.each(sharedKinds.flatMap((kind) => circles.map((circle) => ({ kind, circle }))))(
  'the preview of a $kind for $circle is the very page that circle is given after, and changes nothing',
  async ({ kind, circle }) => {
    const { sharing, page } = things.get(kind)!
    await share(sharing, 'organisation')
    const before = await members[circle].get(page)
    const preview = await saga.get(`${page}?preview=${circle}`)
    expect(preview.status).toBe(200)
    expect(preview.page).toContain('class="site-banner preview-banner"')
    expect((await members[circle].get(page)).main).toBe(before.main)
    expect(await circleOf(sharing)).toBe('organisation')

    await share(sharing, circle)
    const after = await members[circle].get(page)
    expect(after.status).toBe(200)
    expect(preview.main).toBe(after.main)
    await share(sharing, 'organisation')
    expect((await members[circle].get(page)).main).toBe(before.main)
  },
)

test('nobody else is given a preview, and nothing can be sent from one', async () => {
  const { page } = things.get('improvement')!
  for (const other of ['carl', 'sam', null])
    expect((await as(other).get(`${page}?preview=public`)).page).not.toContain('preview-banner')
  const sent = await saga.post(`${page}?preview=group`, { intent: 'remove-improvement' })
  expect(sent.status).toBe(403)
  expect(await sent.text()).toContain('förhandsvisning')
})

test('whoever looks as support reads as a reader, changes nothing, is told so on every page, and leaves a trace', async () => {
  const { page } = things.get('improvement')!
  const seen = await looking.get(page)
  expect(seen.page).toContain('Du tittar på Exempelkommun som stöd.')
  expect(seen.main).not.toContain('?edit')
  for (const path of [page, support, `/organisationer/${code}`, things.get('goal')!.sharing, '/mitt-konto']) {
    const refused = await looking.post(path, { intent: 'remove-improvement', circle: 'public' })
    expect([path, refused.status]).toEqual([path, 403])
  }
  expect((await looking.get(`/rundor/exempelrundan/deltagare/${code}/en-sida/rapport.pdf`)).status).toBe(403)
  expect((await saga.get(support)).main).toContain('Sam Samordnare')
})

test('support stops at the next page when the consent is ended', async () => {
  expect((await saga.post(support, { intent: 'end' })).status).toBe(303)
  expect((await looking.get('/min-sida')).page).not.toContain('som stöd')
  expect((await looking.post(support, { intent: 'look' })).status).toBe(403)
})
