import { lookup } from 'node:dns/promises'
import { expect, test } from 'vitest'
import { checkedLookup } from './checked-lookup.ts'
import { getBytes } from './get-bytes.ts'
import { readBaseUrl } from './read-base-url.ts'

test.each([
  ['https://api.kolada.se/v3', 'https://api.kolada.se/v3'],
  ['https://api.kolada.se/v3/', 'https://api.kolada.se/v3'],
  ['http://localhost:4100/v3', 'http://localhost:4100/v3'],
  ['http://[::1]:4100/v3', 'http://[::1]:4100/v3'],
])('%s may be asked', (text, url) => {
  expect(readBaseUrl(text).url).toBe(url)
})

test.each([
  'http://api.kolada.se/v3',
  'http://127.0.0.1.nip.io/v3',
  'http://2130706433.example/v3',
  'ftp://api.kolada.se',
  'file:///etc/passwd',
  'https://user:pass@api.kolada.se/v3',
  'https://api.kolada.se/v3?x=1',
  'api.kolada.se',
])('%s may not be asked', (text) => {
  expect(() => readBaseUrl(text)).toThrow('kolada-base-url')
})

test('a name that leads to the own machine is connected to only where the operator has named the own machine', async () => {
  const resolve = (base: string, name: string) =>
    new Promise((done, fail) =>
      checkedLookup(readBaseUrl(base))(name, { all: true }, (error, found) =>
        error ? fail(error) : done(found),
      ),
    )
  await expect(resolve('https://api.kolada.se/v3', 'localhost')).rejects.toThrow('kolada-address')
  await expect(resolve('http://localhost:1/v3', 'localhost')).resolves.toEqual(
    await lookup('localhost', { all: true }),
  )
})

test.each(['//169.254.169.254/latest/meta-data', '/\\10.0.0.1/', 'https://example.org/v3/kpi'])(
  'the host is not for a path to choose: %s',
  async (pathAndQuery) => {
    const base = readBaseUrl('https://api.kolada.se')
    const limits = { bytes: 1000, milliseconds: 1000 }
    const asking = getBytes({ base, pathAndQuery, limits, signal: new AbortController().signal })
    await expect(asking).rejects.toThrow('kolada-address')
  },
)
