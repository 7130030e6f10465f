import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { freshResponse } from './fresh-response.server.ts'

const fresh = { mediaType: 'application/json', version: 'abc', changedAt: '2026-11-23T05:06:07.890Z' }

function ask(headers: Record<string, string>, mediaType = fresh.mediaType): Promise<Response> {
  const request = new Request('http://site/x', { headers })
  return freshResponse(request, { ...fresh, mediaType }, () => 'text')
}

test('says which state it is, and that it is open to all and asked for anew', async () => {
  const response = await ask({})
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    etag: 'W/"abc"',
    'last-modified': 'Mon, 23 Nov 2026 05:06:07 GMT',
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding',
  })
  expect(await response.text()).toBe('text')
})

test.each<[Record<string, string>, number]>([
  [{ 'if-none-match': 'W/"abc"' }, 304],
  [{ 'if-none-match': '"abc"' }, 304],
  [{ 'if-none-match': '"x", W/"abc"' }, 304],
  [{ 'if-none-match': '*' }, 304],
  [{ 'if-none-match': '"x"' }, 200],
  [{ 'if-modified-since': 'Mon, 23 Nov 2026 05:06:07 GMT' }, 304],
  [{ 'if-modified-since': 'Mon, 23 Nov 2026 05:06:06 GMT' }, 200],
  [{ 'if-modified-since': 'rubbish' }, 200],
  // A tag says more than a time.
  [{ 'if-none-match': '"x"', 'if-modified-since': 'Mon, 23 Nov 2026 05:06:07 GMT' }, 200],
])('%j is answered with %i', async (headers, status) => {
  const response = await ask(headers)
  expect(response.status).toBe(status)
  expect(response.headers.get('etag')).toBe('W/"abc"')
  expect(await response.text()).toBe(status === 304 ? '' : 'text')
})

test.each<[string, boolean]>([
  ['gzip', true],
  ['br, gzip;q=0.5', true],
  ['*', true],
  ['gzip;q=0', false],
  ['gzip;q=0.000', false],
  ['br', false],
  ['', false],
])('text is packed for whoever takes %j: %s', async (taken, isPacked) => {
  const response = await ask({ 'accept-encoding': taken })
  expect(response.headers.get('content-encoding')).toBe(isPacked ? 'gzip' : null)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect((isPacked ? gunzipSync(bytes) : bytes).toString()).toBe('text')
})

test('a picture is not packed once more', async () => {
  expect((await ask({ 'accept-encoding': 'gzip' }, 'image/png')).headers.get('content-encoding')).toBeNull()
})
