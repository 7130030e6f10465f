import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { Client } from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { addresses } from '#app/addresses.ts'
import { withDigest } from './database-digest.ts'
import { holdWorker } from './hold-worker.ts'

const url = new URL(inject('siteUrl'))
const evil = 'https://evil.example'
const multipart = 'multipart/form-data; boundary=b'
const fields = { person: 'saga', item: '1', answer: '2', name: 'x', title: 'x', version: '0', step: 'review' }
const form = new URLSearchParams(fields).toString()
const parts = Object.entries(fields).map(
  ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
)

type Shape = Readonly<{
  method: string
  headers: Readonly<Record<string, string>>
  body?: string
  query?: string
}>

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
const overridden = { 'x-http-method-override': 'POST', 'x-http-method': 'POST', 'x-method-override': 'POST' }

/** What a page of another site can make a browser send, and what of that is no plain reading. */
const refused: Readonly<Record<string, readonly Shape[]>> = {
  'with its own origin': [
    { method: 'POST', headers: { ...urlencoded, origin: evil, 'sec-fetch-site': 'cross-site' }, body: form },
    { method: 'POST', headers: { ...urlencoded, origin: evil }, body: form },
    { method: 'PUT', headers: { ...urlencoded, origin: evil }, body: form },
    { method: 'DELETE', headers: { origin: evil } },
  ],
  'from a frame without an origin': [
    { method: 'POST', headers: { ...urlencoded, origin: 'null' }, body: form },
  ],
  'without an origin but with the page it comes from': [
    { method: 'POST', headers: { ...urlencoded, referer: `${evil}/page` }, body: form },
    { method: 'POST', headers: { ...urlencoded, referer: `${evil}/${url.host}` }, body: form },
  ],
  'without an origin, as the browser tells': [
    { method: 'POST', headers: { ...urlencoded, 'sec-fetch-site': 'cross-site' }, body: form },
    { method: 'POST', headers: { ...urlencoded, 'sec-fetch-site': 'same-site' }, body: form },
  ],
  'as a form of plain text or of several parts': [
    { method: 'POST', headers: { 'content-type': 'text/plain', origin: evil }, body: form },
    {
      method: 'POST',
      headers: { 'content-type': multipart, origin: evil },
      body: `${parts.join('')}--b--\r\n`,
    },
  ],
}
const reading: readonly Shape[] = [
  {
    method: 'GET',
    headers: { 'sec-fetch-site': 'cross-site', ...overridden },
    query: `?_method=POST&${form}`,
  },
  {
    method: 'HEAD',
    headers: { 'sec-fetch-site': 'cross-site', ...overridden },
    query: `?_method=POST&${form}`,
  },
]

const exportsAction = (file: string) =>
  existsSync(file) &&
  /export (?:\{[^}]*\baction\b|(?:async )?function action\b|const action\b)/.test(readFileSync(file, 'utf8'))

/** The addresses behind which something can be done, by name: of the routes that have an action, and the quick save. */
const acting = Object.entries(addresses).flatMap(([name, { file }]) =>
  exportsAction(`app/routes/${file}`) ? [name as keyof typeof addresses] : [],
)

/** Addresses of what exists, so that an action that were let through would find something to change. */
async function findPlaces(client: Client): Promise<readonly string[]> {
  const idOf = async (table: string) =>
    (await client.query<{ id: string }>(`select id from ${table} order by id limit 1`)).rows[0]?.id ?? 'none'
  const known: Record<string, string> = {
    code: 'X001',
    round: 'exempelrundan',
    occasion: await idOf('occasion'),
    improvement: await idOf('improvement'),
    challenge: await idOf('challenge'),
    goal: await idOf('goal'),
    report: await idOf('report'),
    item: '1',
    year: '2026',
  }
  return [...new Set<keyof typeof addresses>([...acting, 'saveRating'])].flatMap((name) =>
    (['sv', 'en'] as const).map((language) =>
      addresses[name][language].replaceAll(/:(\w+)/g, (_, parameter: string) => known[parameter] ?? 'none'),
    ),
  )
}

/** Sends exactly these headers, which `fetch` does not. */
function send(path: string, { method, headers, body, query = '' }: Shape): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const all = { ...headers, cookie: 'jamsides_person=saga', 'content-length': Buffer.byteLength(body ?? '') }
  // Each by a connection of its own: one that is kept may end, for its age, just when it is used again.
  const target = {
    host: url.hostname,
    port: url.port,
    path: path + query,
    method,
    headers: all,
    agent: false,
  }
  const sent = request(target, (response) => {
    response.resume().on('end', () => resolve(response.statusCode ?? 0))
  })
  sent.on('error', reject).end(body)
  return promise
}

test('the routes with an action are those that the sources have', () => {
  expect(acting.length).toBeGreaterThanOrEqual(25)
  expect(acting).toEqual(expect.arrayContaining(['stepIn', 'signOut', 'importWorkbook', 'rate', 'report']))
})

test('what another site sends changes nothing at any address where something can be done, and is refused', async () => {
  await withDigest(async (digest, client) => {
    const places = await findPlaces(client)
    onTestFinished(await holdWorker())
    const before = await digest()
    expect(Object.keys(before).length).toBeGreaterThan(30)
    for (const [how, shapes] of Object.entries(refused)) {
      const wrong: string[] = []
      for (const path of places)
        for (const shape of shapes) {
          const status = await send(path, shape)
          if (status !== 403) wrong.push(`${shape.method} ${path} ${how}: ${status}`)
        }
      expect(wrong).toEqual([])
      expect({ how, ...(await digest()) }).toEqual({ how, ...before })
    }
    for (const shape of reading) {
      const statuses: number[] = []
      for (const path of places) statuses.push(await send(path, shape))
      expect(statuses.filter((status) => status >= 500)).toEqual([])
      expect({ how: shape.method, ...(await digest()) }).toEqual({ how: shape.method, ...before })
    }
    // The same form, sent from a page of ours, does change something: the digests are able to tell.
    const own = {
      ...refused['with its own origin']![0]!.headers,
      origin: url.origin,
      'sec-fetch-site': 'same-origin',
    }
    await send(addresses.stepIn.sv, { method: 'POST', headers: own, body: form })
    expect(await digest()).not.toEqual(before)
  })
}, 400_000)
