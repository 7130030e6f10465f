import { connect } from 'node:net'
import { expect, inject, test } from 'vitest'
import { addresses, languageOf } from '#app/addresses.ts'

const url = inject('siteUrl')

type Answer = Readonly<{ what: string; path: string; status: number; headers: Headers; body: string }>

type Settings = Omit<RequestInit, 'headers'> & Readonly<{ headers?: Record<string, string> }>

async function ask(path: string, person: string | null, settings: Settings = {}): Promise<Answer> {
  const cookie = person !== null && { cookie: `jamsides_person=${person}` }
  // A connection that is kept may end, for its age, just when it is used again.
  const headers = { connection: 'close', ...settings.headers, ...cookie }
  const response = await fetch(`${url}${path}`, { redirect: 'manual', ...settings, headers })
  const isText = /html|plain|json/.test(response.headers.get('content-type') ?? '')
  const body = isText ? await response.text() : ''
  if (!isText) await response.body?.cancel()
  const what = `${settings.method ?? 'GET'} ${path} as ${person}: ${response.status}`
  return { what, path, status: response.status, headers: response.headers, body }
}

/** What every answer says, whatever it is. */
const always: Readonly<Record<string, string | RegExp>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\).*geolocation=\(\)/,
  'cache-control': /no-store|private|immutable/,
}
const never = ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-origin']

/** The library is open data: other sites may read it, and what is kept of it is asked for anew. */
const open: Readonly<Record<string, string | RegExp>> = {
  ...always,
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, no-cache',
  'access-control-allow-origin': '*',
}

const filePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** What a browser may show by itself: pages, words, and what pages are made of. An SVG or a PDF is none of it. */
const shown = new Set([
  '',
  'text/html',
  'text/plain',
  'text/css',
  'text/javascript',
  'application/json',
  'image/png',
  'font/woff2',
  // Of the library, for programs; what they hold cannot run under the policy of files.
  'application/atom+xml',
  'application/feed+json',
  'application/schema+json',
  'application/xml',
])

/** What is wrong with the headers of an answer, and with its markup where it is a page. */
function faultsOf({ what, path, status, headers, body }: Answer): string[] {
  const isOpen = status === 200 && openData.has(nameOf(path) ?? '')
  const faults = Object.entries(isOpen ? open : always).flatMap(([name, wanted]) => {
    const value = headers.get(name) ?? 'missing'
    return (typeof wanted === 'string' ? value === wanted : wanted.test(value)) ? [] : [`${name} is ${value}`]
  })
  for (const name of never) if (headers.has(name) && !(isOpen && name in open)) faults.push(`${name} is said`)
  const isPage = (headers.get('content-type') ?? '').startsWith('text/html')
  const isKept = (headers.get('content-disposition') ?? '').startsWith('attachment; ')
  const policy = headers.get('content-security-policy') ?? 'missing'
  if (isPage && !isKept) faults.push(...faultsOfPage(policy, body))
  else if (policy !== filePolicy) faults.push(`the policy is ${policy}`)
  // Whatever could be taken for something else than it is comes as a file to keep.
  const type = (headers.get('content-type') ?? '').split(';')[0]!
  if (!shown.has(type) && !isKept) faults.push(`shows ${type} in the browser`)
  for (const cookie of headers.getSetCookie())
    if (!/; Path=\/; HttpOnly; SameSite=Lax/.test(cookie)) faults.push(`sets ${cookie}`)
  return faults.map((fault) => `${what}: ${fault}`)
}

const openData = new Set(['libraryFile', 'libraryFeedFile', 'libraryStoryFile'])

const seen = new Set<string>()

function faultsOfPage(policy: string, body: string): string[] {
  const nonce = /script-src 'nonce-([\w+/]{22}==)'/.exec(policy)?.[1]
  if (nonce === undefined || !policy.includes(`style-src 'nonce-${nonce}'`))
    return [`the policy is ${policy}`]
  const faults = /unsafe|https?:|\*/.test(policy) ? [`the policy is ${policy}`] : []
  if (!/frame-ancestors 'none'/.test(policy)) faults.push('may be framed')
  if (seen.has(nonce)) faults.push('has the number of another answer')
  seen.add(nonce)
  for (const [tag] of body.matchAll(/<(?:script|style|link)\b[^>]*>/g))
    if (!tag.includes(`nonce="${nonce}"`)) faults.push(`has ${tag}`)
  // Data for programs is no script: nothing but JSON, in which no element can begin.
  const data = /<script type="application\/ld\+json" nonce="[^"]*">(\{[^<]*\})<\/script>/g
  for (const [, json] of body.matchAll(data)) JSON.parse(json!)
  const shownBody = body.replaceAll(data, '')
  for (const [inline] of shownBody.matchAll(
    /<[^>]*\s(?:style|on[a-z]+)="[^>]*>|javascript:|<script[^>]*>[^<]/gi,
  ))
    faults.push(`has ${inline.slice(0, 120)}`)
  return faults
}

/** The address a path belongs to, by name: its fixed parts win over parameters, as in the router. */
function nameOf(path: string): string | undefined {
  const parts = path.split('/')
  const fits = (pattern: string) => {
    const wanted = pattern.split('/')
    return (
      wanted.length === parts.length && wanted.every((part, i) => part.startsWith(':') || part === parts[i])
    )
  }
  const language = languageOf(path)
  const found = Object.entries(addresses).filter(([, paths]) => fits(paths[language]))
  const count = (pattern: string) => pattern.split(':').length
  return found.sort(([, a], [, b]) => count(a[language]) - count(b[language]))[0]?.[0]
}

/** Every address as it stands in the links of pages, files included, and where no link leads, with names made up. */
async function walk(person: string | null): Promise<Answer[]> {
  const waiting: string[] = ['/', '/en', addresses.home.sv, addresses.home.en]
  const visited = new Set<string>()
  const answers: Answer[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const name = path.startsWith('/assets/') ? 'assets' : nameOf(path)
    // A file is made in the same way in both languages.
    const isFile = name !== undefined && name.endsWith('File')
    const kind = isFile ? name : `${languageOf(path)}:${name}`
    if (name === undefined || visited.has(kind)) continue
    visited.add(kind)
    const answer = await ask(path, person)
    answers.push(answer)
    for (const [, link] of answer.body.matchAll(/(?:href|src|action)="(\/[^"?#]*)/g))
      if (!waiting.includes(link!)) waiting.push(link!)
  }
  for (const paths of Object.values(addresses))
    for (const language of ['sv', 'en'] as const) {
      const path = paths[language].replaceAll(/:\w+/g, 'finns-inte')
      answers.push(await ask(path, person), await ask(path, person, { method: 'HEAD' }))
    }
  return answers
}

test.each([null, 'saga'])(
  'every address tells the browser what it may do, as %s',
  async (person) => {
    const answers = await walk(person)
    expect(answers.length).toBeGreaterThan(4 * Object.keys(addresses).length)
    expect(answers.flatMap(faultsOf)).toEqual([])
  },
  400_000,
)

test('so does every refusal', async () => {
  const foreign = { origin: 'https://evil.example' }
  const quick = addresses.saveRating.sv.replace(':occasion', 'finns-inte')
  const path = addresses.rounds.sv
  const answers = [
    await ask('/healthz', null),
    await ask('/robots.txt', null),
    await ask('/finns/inte', null),
    await ask('/assets/finns-inte.js', null),
    await ask('/%00', 'saga'),
    await ask('/%E0%A4%A', 'saga'),
    await ask(path, 'saga', { method: 'POST', headers: foreign }),
    await ask(path, 'saga', { method: 'POST' }),
    await ask(path, 'saga', { method: 'DELETE' }),
    await ask(path, 'saga', { method: 'OPTIONS' }),
    await ask(quick, 'saga', { method: 'POST', headers: foreign }),
    await ask(quick, 'saga', { method: 'POST', body: 'item=1' }),
    await ask(quick, 'saga', { method: 'POST', body: 'x'.repeat(300_000) }),
    await ask(addresses.newImprovement.sv, 'saga', { method: 'POST', body: new FormData() }),
    await ask(addresses.stepIn.sv, null, { method: 'POST', body: new URLSearchParams({ person: 'saga' }) }),
    await ask(addresses.stepIn.sv, null, { method: 'POST', body: new URLSearchParams({ person: 'ingen' }) }),
    await ask(addresses.signOut.sv, 'saga', { method: 'POST' }),
  ]
  expect(answers.flatMap(faultsOf)).toEqual([])
  expect(answers.map(({ status }) => status)).toEqual([
    200, 200, 404, 404, 404, 404, 403, 404, 404, 405, 403, 404, 413, 404, 302, 404, 303,
  ])
})

test('an address in other letters, or with what the router adds to it, leads nowhere, and one stays who one is', async () => {
  const people = addresses.people.sv.replace(':code', 'X001')
  const others = [
    people.toUpperCase(),
    people.replace('p', '%70'),
    `${people}.data`,
    '/INBJUDAN/finns-inte',
    '/ingenting/alls',
  ]
  const all = await Promise.all([people, ...others].map((path) => ask(path, 'saga')))
  expect(all.map(({ status }) => status)).toEqual([200, 404, 404, 404, 404, 404])
  const pages = all.filter(({ headers }) => headers.get('content-type')?.startsWith('text/html'))
  expect(pages.map(({ body }) => /<body data-person="(\w+)">/.exec(body)?.[1])).toEqual(Array(5).fill('saga'))
})

/** Sends what no browser would, and gives status and headers of what comes back. */
function sendRaw(text: string): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const socket = connect(Number(new URL(url).port), new URL(url).hostname, () => socket.write(text))
  let told = ''
  socket.on('data', (chunk) => (told += chunk.toString())).on('error', reject)
  socket.on('end', () => {
    const [head = '', body = ''] = told.split('\r\n\r\n')
    const [first = '', ...lines] = head.split('\r\n')
    const headers = new Headers(lines.map((line) => line.split(': ') as [string, string]))
    resolve({ what: text.slice(0, 40), path: '', status: Number(first.split(' ')[1]), headers, body })
  })
  return promise
}

test('and so does every answer to what is no request of a browser', async () => {
  const close = 'Connection: close\r\n\r\n'
  const answers = [
    await sendRaw('GARBAGE\r\n\r\n'),
    await sendRaw(`GET / HTTP/1.1\r\nHost: evil.example\r\n${close}`),
    await sendRaw(`GET / HTTP/1.1\r\n${close}`),
    await sendRaw(`GET / HTTP/1.1\r\nHost: ${new URL(url).host}\r\nX: ${'x'.repeat(70_000)}\r\n${close}`),
    await sendRaw(`HEAD / HTTP/1.1\r\nHost: evil.example\r\n${close}`),
    await sendRaw(`TRACE / HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${close}`),
  ]
  expect(answers.flatMap(faultsOf)).toEqual([])
  expect(answers.map(({ status }) => status)).toEqual([400, 421, 421, 431, 421, 404])
})

test('whoever comes too often is told when to come back, and others are let in', async () => {
  const path = addresses.invitation.en.replace(':secret', 'x'.repeat(43))
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  let last = await ask(path, null, from('203.0.113.7'))
  for (let i = 0; i < 60 && last.status === 404; i++) {
    const many = Array.from({ length: 40 }, () => ask(path, null, from('203.0.113.7')))
    last = (await Promise.all(many)).find(({ status }) => status !== 404) ?? last
  }
  expect(last.status).toBe(429)
  expect(faultsOf(last)).toEqual([])
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(60)
  expect(last.body).toMatch(/too many attempts.*Everything that was saved is still there/)
  expect((await ask(path, null, from('203.0.113.8'))).status).toBe(404)
})

test('a connection waits for the next request for longer than a proxy keeps it', async () => {
  const { headers } = await ask('/healthz', null, { headers: { connection: 'keep-alive' } })
  expect(headers.get('keep-alive')).toBe('timeout=75')
})
