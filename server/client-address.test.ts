import { expect, test } from 'vitest'
import { clientAddress, readProxies } from './client-address.ts'

test.each([
  ['203.0.113.9', null, '', '203.0.113.9'],
  ['::ffff:203.0.113.9', null, '', '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', '', '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', '10.0.0.5', '203.0.113.9'],
  ['10.0.0.5', '198.51.100.1', '10.0.0.5', '198.51.100.1'],
  ['::ffff:10.0.0.5', '198.51.100.1', '10.0.0.5', '198.51.100.1'],
  ['10.0.0.5', '192.0.2.66, 198.51.100.1', '10.0.0.5', '198.51.100.1'],
  ['10.0.0.5', '192.0.2.66, 198.51.100.1, 10.1.2.3', '10.0.0.5, 10.1.0.0/16', '198.51.100.1'],
  ['10.0.0.5', null, '10.0.0.5', '10.0.0.5'],
  ['10.0.0.5', 'unknown', '10.0.0.5', '10.0.0.5'],
  ['10.0.0.5', '10.0.0.5', '10.0.0.5', '10.0.0.5'],
  ['::1', '2001:db8:a:b:1:2:3:4', '::1', '2001:db8:a:b::/64'],
  ['2001:db8:a:b:ffff::9', null, '', '2001:db8:a:b::/64'],
  ['2001:db8::9', null, '', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', null, '', 'fe80:0:0:0::/64'],
  ['', null, '', ''],
])('%s that says %s, where %j is trusted, comes from %s', (socket, forwardedFor, trusted, client) => {
  expect(clientAddress(socket, forwardedFor, readProxies(trusted))).toBe(client)
})

test.each(['proxy', '10.0.0.0/33', '10.0.0.0/', '10.0.0/8', '::1/129', '10.0.0.5;10.0.0.6'])(
  '%s is no list of proxies, and which variable is meant is said',
  (text) => {
    expect(() => readProxies(text)).toThrow(/JAMSIDES_PROXY/)
  },
)
