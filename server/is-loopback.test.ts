import { expect, test } from 'vitest'
import { isLoopback } from './is-loopback.ts'

test.each(['localhost', '127.0.0.1', '127.0.0.53', '127.255.255.254', '::1', '[::1]'])(
  '%s is this machine',
  (host) => expect(isLoopback(host)).toBe(true),
)

test.each([
  '',
  '0.0.0.0',
  '::',
  '[::]',
  '126.255.255.255',
  '128.0.0.1',
  '10.0.0.1',
  '127.1',
  '127.0.0.256',
  '127.0.0.1.example.se',
  '127.0.0.1:3000',
  'localhost.example.se',
  'evil.localhost',
  '::1.example.se',
  '::ffff:127.0.0.1',
])('“%s” is not, whatever it looks like', (host) => expect(isLoopback(host)).toBe(false))
