import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.server.ts'

const strict = (url: string | null) => new Map(securityHeaders({ url })).get('Strict-Transport-Security')

test('browsers are told to come by TLS only where the installation has it', () => {
  expect(strict(null)).toBeUndefined()
  expect(strict('http://localhost:3000')).toBeUndefined()
  expect(strict('https://jamsides.example.se')).toBe('max-age=63072000; includeSubDomains')
})
