import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { type MailServer, readLetter, startMailServer } from '#test/mail/mail-server.ts'
import { openMailer } from './open-mailer.ts'

const from = { name: 'Jämsides', address: 'jamsides@kommun.example' }
const letter = { id: 'a1', to: 'anna@kommun.example', subject: 'Inbjudan', body: 'Hej Åsa!\n\nVälkommen.\n' }

let server: MailServer
const started: { close: () => Promise<void> }[] = []
const said: string[] = []
vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void said.push(words.join(' ')))
afterEach(() => Promise.all(started.splice(0).map(({ close }) => close())))

async function mailer(options?: SMTPServerOptions, query = '') {
  server = await startMailServer(options)
  started.push(server)
  return openMailer(server.address + query, from)
}

const replying = (responseCode: number) => Object.assign(new Error(`about ${letter.to}`), { responseCode })

test('a letter arrives as it was written, from one to one, and says that a machine sent it', async () => {
  const link = `https://jamsides.example.se/logga-in/brev/${'x'.repeat(43)}`
  const { send } = await mailer()
  expect(await send({ ...letter, body: `${letter.body}${link}\n.\n` })).toBeNull()
  const [taken] = server.taken
  expect(taken).toMatchObject({ from: from.address, to: [letter.to] })
  const { headers, text } = readLetter(taken!.raw)
  expect(text.trimEnd()).toBe(`Hej Åsa!\n\nVälkommen.\n${link}\n..`.trimEnd().replace('..', '.'))
  expect(headers).toEqual(
    expect.arrayContaining([
      'Subject: Inbjudan',
      `To: ${letter.to}`,
      'Message-ID: <a1@kommun.example>',
      'Auto-Submitted: auto-generated',
      'Content-Type: text/plain; charset=utf-8',
    ]),
  )
})

test.each([
  ['header', { subject: 'Inbjudan\r\nBcc: ond@evil.example\r\n\r\nKöp' }],
  ['header by other breaks', { subject: 'Inbjudan\nBcc: ond@evil.example\u2028\u0000X' }],
])('a name that breaks lines makes no %s', async (_, change) => {
  const { send } = await mailer()
  expect(await send({ ...letter, ...change })).toBeNull()
  expect(server.taken[0]!.to).toEqual([letter.to])
  const { headers, text } = readLetter(server.taken[0]!.raw)
  expect(headers.filter((line) => /^bcc/i.test(line))).toEqual([])
  expect(text).toBe(letter.body)
})

test.each([
  'anna@kommun.example, ond@evil.example',
  'anna@kommun.example\r\nRCPT TO:<ond@evil.example>',
  'Anna <anna@kommun.example>',
  'anna@kommun.example\u0000',
  'undisclosed: anna@kommun.example;',
  '',
])('%j is no recipient, and no server is asked', async (to) => {
  const { send } = await mailer()
  expect(await send({ ...letter, to })).toBe('recipient')
  expect(server.taken).toEqual([])
})

test.each<[string, SMTPServerOptions]>([
  ['recipient', { onRcptTo: (_, __, done) => done(replying(550)) }],
  ['busy', { onRcptTo: (_, __, done) => done(replying(451)) }],
  ['sender', { onMailFrom: (_, __, done) => done(replying(553)) }],
  ['busy', { onMailFrom: (_, __, done) => done(replying(421)) }],
  ['refused', { onData: (stream, _, done) => void stream.on('end', () => done(replying(554))).resume() }],
  ['busy', { onData: (stream, _, done) => void stream.on('end', () => done(replying(452))).resume() }],
  ['sign-in', { onAuth: (_, __, done) => done(replying(535)), allowInsecureAuth: true }],
])('a server that refuses is told of as %s, and nobody is named', async (problem, options) => {
  said.length = 0
  await mailer(options)
  const signedIn = server.address.replace('//', '//anna:hemligt@')
  const { send } = openMailer(problem === 'sign-in' ? signedIn : server.address, from)
  expect(await send(letter)).toBe(problem)
  expect(said).toHaveLength(1)
  expect(said.join()).not.toMatch(/anna|hemligt|@/)
})

/** A server that speaks no more than it is told. */
async function listen(speak: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const plain = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    speak(socket)
  })
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
  started.push({
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        plain.close(() => resolve())
      }),
  })
  return `smtp://127.0.0.1:${(plain.address() as AddressInfo).port}`
}

test.each<[string, (socket: Socket) => void]>([
  ['says nothing', () => undefined],
  ['never comes to an end', (socket) => void setInterval(() => socket.write('220-wait\r\n'), 50).unref()],
])('a server that %s is waited for only so long', async (_, speak) => {
  const { send } = openMailer(await listen(speak), from, { answer: 300, silence: 300, all: 900 })
  // Whoever waits longer is still waiting when the time of the test is up.
  expect(await send(letter)).toBe('too-slow')
})

test('a server that goes away, before or in the middle of a letter, or is no mail server, is unreachable', async () => {
  const dropping = await mailer({ onData: (stream) => void stream.once('data', () => server.drop()) })
  expect(await dropping.send(letter)).toBe('unreachable')
  const web = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  expect(await openMailer(web, from).send(letter)).toBe('unreachable')
  expect(await openMailer('smtp://127.0.0.1:1', from).send(letter)).toBe('unreachable')
  expect(await openMailer('smtp://mail.invalid:25?tls=optional', from).send(letter)).toBe('unreachable')
})

test('STARTTLS is used where it is offered; where it is required, no letter goes without, or to whom nobody vouches for', async () => {
  const own = await mailer()
  expect(await own.send(letter)).toBeNull()
  expect(server.taken[0]!.encrypted).toBe(true)
  const strict = openMailer(`${server.address}?tls=required`, from)
  expect(await strict.send(letter)).toBe('insecure')
  expect(server.taken).toHaveLength(1)
  const without = await mailer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }, '?tls=required')
  expect(await without.send(letter)).toBe('insecure')
  expect(server.taken).toEqual([])
})

const scratch = mkdtempSync(join(tmpdir(), 'jamsides-mail-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(scratch, name)) as [string, string]
const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost']
const made = spawnSync('openssl', [
  ...request,
  '-addext',
  'subjectAltName=DNS:localhost',
  '-keyout',
  key,
  '-out',
  cert,
])

test.skipIf(made.status !== 0)(
  'where it is required, letters go to a server somebody vouches for',
  async () => {
    const before = getCACertificates('default')
    await mailer({ key: readFileSync(key), cert: readFileSync(cert) })
    const named = openMailer(`smtp://localhost:${server.port}?tls=required`, from)
    expect(await named.send(letter)).toBe('insecure')
    setDefaultCACertificates([...before, readFileSync(cert, 'utf8')])
    expect(await named.send(letter)).toBeNull()
    expect(server.taken).toMatchObject([{ to: [letter.to], encrypted: true }])
    // The same certificate under another name is somebody else's.
    expect(await openMailer(`${server.address}?tls=required`, from).send(letter)).toBe('insecure')
  },
)
