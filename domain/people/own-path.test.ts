import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  ['/', '/'],
  ['/organisationer/X001?visa=allt', '/organisationer/X001?visa=allt'],
  ['/en/my-page#part', '/en/my-page'],
  ['/a/../b', '/b'],
  ['', null],
  ['min-sida', null],
  ['https://evil.example/', null],
  ['//evil.example/', null],
  ['/\\evil.example/', null],
  ['/.//evil.example', null],
  ['/a/..//evil.example', null],
  ['/\t/evil.example', null],
  ['/a\r\nSet-Cookie: a=b', null],
  ['javascript:alert(1)', null],
  [`/${'a'.repeat(500)}`, null],
])('%j leads to %j', (text, path) => {
  expect(ownPath(text)).toBe(path)
})
