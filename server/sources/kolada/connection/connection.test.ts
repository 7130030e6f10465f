import { lookup } from 'node:dns/promises'
import { expect, test } from 'vitest'
import { checkedLookup } from './checked-lookup.ts'
import { getBytes } from './get-bytes.ts'
import { isPublicAddress } from './is-public-address.ts'
import { readBaseUrl } from './read-base-url.ts'

test.each([
  ['13.107.42.14', true],
  ['2620:1ec:21::14', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd12::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:13.107.42.14', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::1', false],
])('%s belongs to the open internet: %s', (address, open) => {
  expect(isPublicAddress(address)).toBe(open)
})

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
