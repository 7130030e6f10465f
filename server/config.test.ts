import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings: trial mode on loopback, with its own database in ./data', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: null,
    trial: true,
    example: true,
    dataDirectory: resolve('data'),
  })
})

test('every setting is honoured; an empty one is none', () => {
  const settings = {
    HOST: '::1',
    PORT: '0',
    JAMSIDES_DATA: '/srv/jamsides',
    DATABASE_URL: 'postgres://db/jamsides',
    JAMSIDES_EXAMPLE: 'off',
  }
  expect(readConfig(settings)).toMatchObject({
    host: '::1',
    port: 0,
    dataDirectory: '/srv/jamsides',
    databaseUrl: 'postgres://db/jamsides',
    example: false,
  })
  expect(readConfig({ HOST: '', PORT: '', DATABASE_URL: '' })).toMatchObject({
    port: 3000,
    databaseUrl: null,
  })
})

test.each(['0.0.0.0', '192.168.1.5', 'jamsides.example'])(
  '%s is refused while there are no accounts',
  (host) => {
    expect(() => readConfig({ HOST: host })).toThrow(/provläge[^]*trial mode/)
  },
)

test.each(['-1', '65536', '3000.5', 'tretusen'])('the port %s is refused with what is accepted', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(/0 till 65535[^]*0 to 65535/)
})

test('a switch that is neither on nor off is refused with what is accepted', () => {
  expect(() => readConfig({ JAMSIDES_EXAMPLE: 'nej' })).toThrow(/on eller off[^]*on or off/)
})
