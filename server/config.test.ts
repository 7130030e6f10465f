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

test('beyond loopback there are accounts, a public address and nothing made up', () => {
  const served = { HOST: '0.0.0.0', JAMSIDES_URL: 'https://jamsides.example.se/' }
  expect(readConfig(served)).toMatchObject({
    trial: false,
    example: false,
    url: 'https://jamsides.example.se',
    session: { idle: 3_600_000, longest: 43_200_000 },
  })
})

test.each(['0.0.0.0', '192.168.1.5', 'jamsides.example'])('trial mode never listens on %s', (HOST) => {
  const trial = { HOST, JAMSIDES_TRIAL: 'on', JAMSIDES_URL: 'https://jamsides.example.se' }
  expect(() => readConfig(trial)).toThrow(/provläge[^]*JAMSIDES_TRIAL=off[^]*trial mode/i)
  expect(() => readConfig({ HOST })).toThrow(/JAMSIDES_URL saknas[^]*JAMSIDES_URL is missing/)
})

test('a public address in front of loopback has accounts, also where no file of sign-ins was found', () => {
  const JAMSIDES_URL = 'https://jamsides.example.se'
  expect(readConfig({ JAMSIDES_URL })).toMatchObject({ trial: false, example: false })
  expect(() => readConfig({ JAMSIDES_URL, JAMSIDES_TRIAL: 'on' })).toThrow(
    /provläge[^]*JAMSIDES_TRIAL=off[^]*trial mode/i,
  )
  expect(readConfig({ JAMSIDES_URL: 'http://localhost:8080' }).trial).toBe(true)
})

test('a file of sign-ins turns trial mode off, on loopback too', () => {
  expect(readConfig({ JAMSIDES_SIGN_IN: 'anywhere.yaml' })).toMatchObject({ trial: false, example: false })
  expect(readConfig({ JAMSIDES_TRIAL: 'off' }).trial).toBe(false)
  expect(readConfig({ JAMSIDES_TRIAL: 'on', JAMSIDES_SIGN_IN: 'anywhere.yaml' }).trial).toBe(true)
})

test.each([
  'http://jamsides.example.se',
  'https://jamsides.example.se/app',
  'jamsides.example.se',
  'ftp://a',
])('the public address %s is refused', (JAMSIDES_URL) => {
  expect(() => readConfig({ JAMSIDES_URL })).toThrow(/JAMSIDES_URL är[^]*JAMSIDES_URL is/)
})

test.each(['0', '-5', 'en timme', '1.5'])('somebody cannot stay signed in for %s minutes', (minutes) => {
  expect(() => readConfig({ JAMSIDES_SESSION_IDLE: minutes })).toThrow(/JAMSIDES_SESSION_IDLE/)
})

test.each(['-1', '65536', '3000.5', 'tretusen'])('the port %s is refused with what is accepted', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(/0 till 65535[^]*0 to 65535/)
})

test('a switch that is neither on nor off is refused with what is accepted', () => {
  expect(() => readConfig({ JAMSIDES_EXAMPLE: 'nej' })).toThrow(/on eller off[^]*on or off/)
})

const mail = { JAMSIDES_SMTP: 'smtp://post.example.se', JAMSIDES_MAIL_FROM: 'Jämsides <Jamsides@Example.se>' }

test('letters have a server and a sender; signing in by them is asked for', () => {
  expect(readConfig({})).toMatchObject({ smtp: null, mailFrom: null, emailSignIn: false })
  expect(readConfig(mail)).toMatchObject({
    smtp: 'smtp://post.example.se',
    mailFrom: { name: 'Jämsides', address: 'jamsides@example.se' },
    emailSignIn: false,
  })
  const bare = { ...mail, JAMSIDES_MAIL_FROM: 'a@b.se', JAMSIDES_EMAIL_SIGN_IN: 'on' }
  expect(readConfig(bare)).toMatchObject({ mailFrom: { address: 'a@b.se' }, emailSignIn: true, trial: false })
})

test.each([
  ['JAMSIDES_SMTP', { ...mail, JAMSIDES_SMTP: 'post.example.se:25' }],
  ['JAMSIDES_SMTP', { ...mail, JAMSIDES_SMTP: 'https://anna:hemligt@post.example.se' }],
  [
    'JAMSIDES_SMTP',
    { ...mail, JAMSIDES_SMTP: 'smtp://anna:hemligt@post.example.se/?rejectUnauthorized=false' },
  ],
  ['JAMSIDES_MAIL_FROM', { ...mail, JAMSIDES_MAIL_FROM: '' }],
  ['JAMSIDES_MAIL_FROM', { ...mail, JAMSIDES_MAIL_FROM: 'Jämsides <a@b.se>\nBcc: <c@d.se>' }],
  ['JAMSIDES_EMAIL_SIGN_IN', { ...mail, JAMSIDES_EMAIL_SIGN_IN: 'ja' }],
  ['JAMSIDES_SMTP saknas', { JAMSIDES_EMAIL_SIGN_IN: 'on' }],
])('%s that cannot be right stops the start, in both languages and without a password', (name, settings) => {
  const said = (() => {
    try {
      readConfig(settings)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  })()
  expect(said).toContain(name)
  expect(said).toMatch(/är|går[^]*\b(is|cannot)\b/)
  expect(said).not.toContain('hemligt')
})
