import { expect, test } from 'vitest'
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.server.ts'

const secret = 'Zm9yLWEtdGVzdC1vbmx5LTI1Ni1iaXRzLWFzLXRleHQ'
const loopback = { url: null }
const behindTls = { url: 'https://jamsides.example.se' }
const read = (cookie: string, config: { url: string | null } = loopback) =>
  readSessionCookie(new Headers(cookie ? { cookie } : {}), config)

test('behind TLS the cookie is the host’s own, and loopback has one of its own', () => {
  expect(writeSessionCookie(secret, behindTls)).toBe(
    `__Host-jamsides=${secret}; Path=/; HttpOnly; SameSite=Lax; Secure`,
  )
  expect(writeSessionCookie(secret, loopback)).toBe(`jamsides=${secret}; Path=/; HttpOnly; SameSite=Lax`)
  expect(clearSessionCookie(behindTls)).toContain('__Host-jamsides=; Path=/;')
  expect(clearSessionCookie(behindTls)).toContain('Max-Age=0')
})

test.each([
  ['', null],
  ['other=1', null],
  [`other=1; jamsides=${secret}`, secret],
  [`jamsides=${secret};other=1`, secret],
  ['jamsides=', null],
  ['jamsides=%00', null],
  [`jamsides=${secret}x`, null],
  [`jamsides=${secret.slice(1)}`, null],
  [`__Host-jamsides=${secret}`, null],
])('on loopback the cookie %j holds %j', (cookie, held) => {
  expect(read(cookie)).toBe(held)
})

test('behind TLS a cookie that plain http could have set is not read', () => {
  expect(read(`jamsides=${secret}`, behindTls)).toBeNull()
  expect(read(`__Host-jamsides=${secret}`, behindTls)).toBe(secret)
})
