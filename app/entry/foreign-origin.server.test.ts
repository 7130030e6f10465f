import { expect, test } from 'vitest'
import { isForeign } from './foreign-origin.server.ts'

const host = '127.0.0.1:3000'
const own = `http://${host}`

test.each([
  ['GET', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  ['POST', {}, false],
  ['POST', { origin: own }, false],
  ['POST', { origin: own, 'sec-fetch-site': 'same-origin' }, false],
  ['POST', { 'sec-fetch-site': 'none' }, false],
  ['POST', { 'sec-fetch-site': 'same-site' }, true],
  ['POST', { 'sec-fetch-site': 'cross-site' }, true],
  ['POST', { origin: 'https://evil.example' }, true],
  ['POST', { origin: 'http://127.0.0.1:3001' }, true],
  ['POST', { origin: 'null' }, true],
  ['POST', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { referer: `${own}/min-sida` }, false],
  ['POST', { referer: 'https://evil.example/' }, true],
  ['POST', { origin: own, referer: 'https://evil.example/' }, false],
  ['DELETE', { origin: 'https://evil.example' }, true],
])('%s with %j comes from another site: %s', (method, headers, foreign) => {
  expect(isForeign({ method, headers: { host, ...headers } })).toBe(foreign)
})

test.each([
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'text/plain',
  'application/json',
  undefined,
])('whatever it sends, another site is told from ours: %s', (type) => {
  const headers = { host, origin: 'https://evil.example', 'content-type': type }
  expect(isForeign({ method: 'POST', headers })).toBe(true)
})
