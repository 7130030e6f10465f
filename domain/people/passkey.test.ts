import { expect, test } from 'vitest'
import { hasGoneOn, passkeyAssurance, passkeySite } from './passkey.ts'

test.each([
  [null, null],
  ['https://jamsides.example.se', { origin: 'https://jamsides.example.se', rpId: 'jamsides.example.se' }],
  [
    'https://jamsides.example.se:8443',
    { origin: 'https://jamsides.example.se:8443', rpId: 'jamsides.example.se' },
  ],
  ['http://localhost:3000', { origin: 'http://localhost:3000', rpId: 'localhost' }],
  ['https://192.0.2.1', null],
  ['http://[::1]:3000', null],
])('an installation at %s has passkeys at %j', (url, site) => {
  expect(passkeySite(url)).toEqual(site)
})

test('a passkey is no surer than the sign-in that added it, and never above 2', () => {
  expect(([1, 2, 3, 4] as const).map(passkeyAssurance)).toEqual([1, 2, 2, 2])
})

test.each([
  [0, 0, true],
  [0, 1, true],
  [7, 8, true],
  [7, 7, false],
  [7, 6, false],
  [7, 0, false],
])('a counter that was %i and is %i has gone on: %s', (before, now, expected) => {
  expect(hasGoneOn(before, now)).toBe(expected)
})
