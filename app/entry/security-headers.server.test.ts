import { expect, test } from 'vitest'
import { pagePolicy, securityHeaders } from './security-headers.server.ts'

const strict = (url: string | null) => new Map(securityHeaders({ url })).get('Strict-Transport-Security')

test('browsers are told to come by TLS only where the installation has it', () => {
  expect(strict(null)).toBeUndefined()
  expect(strict('http://localhost:3000')).toBeUndefined()
  expect(strict('https://jamsides.example.se')).toBe('max-age=63072000; includeSubDomains')
})

test('a page runs and shows nothing but what carries the number of its answer, and stands in no other page', () => {
  const policy = new Map(
    pagePolicy('n1')
      .split('; ')
      .map((one) => [one.split(' ')[0]!, one.split(' ').slice(1).join(' ')]),
  )
  for (const what of ['script-src', 'style-src']) expect(policy.get(what)).toBe("'nonce-n1'")
  for (const what of ['default-src', 'base-uri', 'frame-ancestors', 'trusted-types'])
    expect([what, policy.get(what)]).toEqual([what, "'none'"])
  for (const what of ['font-src', 'connect-src', 'form-action'])
    expect([what, policy.get(what)]).toEqual([what, "'self'"])
  expect([...policy.keys()].filter((what) => /-(src|uri|action)/.test(what))).toHaveLength(8)
})

test('an answer that is no page does nothing, and is taken for what it says it is', () => {
  const headers = new Map(securityHeaders({ url: null }))
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  )
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
  expect(headers.get('Cache-Control')).toBe('no-store')
})
