import { expect, test } from 'vitest'
import { personCookie } from './person-cookie.server.ts'

test.each([
  ['', null],
  ['other=1', null],
  ['other=1; jamsides_person=saga', 'saga'],
  ['jamsides_person=', null],
  ['jamsides_person=%', null],
  ['jamsides_person=%00', null],
  ['jamsides_person=<script>', null],
  [`jamsides_person=${'a'.repeat(101)}`, null],
])('the cookie %j means %j', (cookie, id) => {
  const request = new Request('http://127.0.0.1/', { headers: cookie ? { cookie } : {} })
  expect(personCookie.read(request)).toBe(id)
})

test('what is written is read again', () => {
  const cookie = personCookie.write('saga').split(';')[0]!
  expect(personCookie.read(new Request('http://127.0.0.1/', { headers: { cookie } }))).toBe('saga')
})
