import { expect, test } from 'vitest'
import { isOwnHost } from './own-host.server.ts'

const alone = { url: null, host: '127.0.0.1' }
const behind = { url: 'https://jamsides.example.se', host: '0.0.0.0' }
const besides = { url: 'https://jamsides.example.se:8443', host: '::1' }

test.each([
  ['127.0.0.1:3000', alone, true],
  ['localhost:3000', alone, true],
  ['[::1]:3000', alone, true],
  ['evil.example', alone, false],
  ['127.0.0.1.evil.example', alone, false],
  ['evil.example:3000', alone, false],
  [undefined, alone, false],
  ['', alone, false],
  ['127.0.0.1/@evil.example', alone, false],
  ['evil@127.0.0.1', alone, false],
  ['jamsides.example.se', behind, true],
  ['Jamsides.Example.SE', behind, true],
  ['jamsides.example.se:8080', behind, false],
  ['jamsides.example.se.evil.example', behind, false],
  ['other.example.se', behind, false],
  ['127.0.0.1:3000', behind, true],
  ['jamsides.example.se:8443', besides, true],
  ['jamsides.example.se', besides, false],
])('%s asked of %j is ours: %s', (host, config, ours) => {
  expect(isOwnHost(host, config)).toBe(ours)
})
