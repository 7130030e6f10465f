import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type LinkDoor, lookAtLink } from './look-at-link.ts'

let server: Server
let port: number
const asked: string[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => void asked.splice(0))

const names: Readonly<Record<string, readonly string[]>> = {
  'oppen.example': ['127.0.0.1'],
  'intern.example': ['10.0.0.1'],
  'bade.example': ['127.0.0.1', '10.0.0.1'],
}

/** A world with one server, which stands on this machine and may be reached. */
const door = (): LinkDoor => ({
  agent: 'Prov/1',
  ports: { 'http:': [String(port)], 'https:': [''] },
  mayReach: (address) => address === '127.0.0.1',
  resolve: (host) => (names[host] ? Promise.resolve(names[host]) : Promise.reject(new Error('ENOTFOUND'))),
})
const never = new AbortController().signal
const at = (path: string, host = 'oppen.example') => `http://${host}:${port}${path}`
const look = async (url: string, through = door()) => (await lookAtLink(url, through, never)).outcome

describe('what answers is judged by how', () => {
  test.each<[number, string]>([
    [200, 'answers'],
    [204, 'answers'],
    [401, 'answers'],
    [403, 'answers'],
    [404, 'gone'],
    [410, 'gone'],
    [429, 'answers'],
    [500, 'failing'],
    [503, 'failing'],
  ])('%d: %s', async (status, outcome) => {
    answer = (_, response) => response.writeHead(status).end()
    expect(await look(at('/a'))).toBe(outcome)
    expect(asked).toEqual(
      status < 400
        ? [`HEAD oppen.example:${port} /a`]
        : [`HEAD oppen.example:${port} /a`, `GET oppen.example:${port} /a`],
    )
  })

  test('whoever does not like HEAD is asked once more, and never read to the end', async () => {
    answer = ({ method }, response) => {
      if (method === 'HEAD') return void response.writeHead(405).end()
      response.writeHead(200, { 'content-length': 1e9 })
      response.write('x'.repeat(1000))
    }
    expect(await look(at('/stor'))).toBe('answers')
  })

  test('nobody there, no such name and no answer in time all fail, and tell that nobody was reached', async () => {
    answer = () => undefined
    for (const url of [at('/sen'), 'http://borta.example:' + port]) {
      const { outcome, reached } = await lookAtLink(url, { ...door(), patience: 400 }, never)
      expect([outcome, reached]).toEqual(['failing', false])
    }
  })
})

describe('where it is led on', () => {
  test('it follows, five times at most', async () => {
    answer = ({ url }, response) => {
      const left = Number(url!.slice(1))
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end()
      else response.writeHead(200).end()
    }
    expect(await look(at('/5'))).toBe('answers')
    expect(await look(at('/6'))).toBe('failing')
  })

  test.each([
    ['within the walls', () => at('/', 'intern.example')],
    ['to this machine by number', () => 'http://169.254.169.254/latest/meta-data/'],
    ['to IPv4 in IPv6', () => 'http://[::ffff:127.0.0.1]/'],
    ['to a file', () => 'file:///etc/passwd'],
    ['to another port', () => 'http://oppen.example:22/'],
    ['with a password', () => `http://a:b@oppen.example:${port}/`],
  ])('%s it does not go', async (_, to) => {
    answer = ({ url }, response) => response.writeHead(url === '/' ? 200 : 302, { location: to() }).end()
    expect(await look(at('/vidare'))).toBe('unchecked')
    expect(asked.every((one) => one.endsWith('/vidare'))).toBe(true)
  })
})

describe('what may not be reached is not asked', () => {
  test.each([
    ['a name within', () => at('/', 'intern.example')],
    ['a name that is both', () => at('/', 'bade.example')],
    ['a number', () => at('/', '10.0.0.1')],
    ['a number written otherwise', () => at('/', '0x0a000001')],
  ])('%s', async (_, url) => {
    answer = (__, response) => response.writeHead(200).end()
    expect(await look(url())).toBe('unchecked')
    expect(asked).toEqual([])
  })

  test('with the guard of the product this machine is not reached by any of its names', async () => {
    answer = (_, response) => response.writeHead(200).end()
    const { agent, ports } = door()
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '127.1'])
      expect(await look(at('/', host), { agent, ports })).toBe('unchecked')
    expect(asked).toEqual([])
  })

  test('a name is asked for once, and the connection goes where it was looked at', async () => {
    let times = 0
    const resolve = () => Promise.resolve([times++ === 0 ? '127.0.0.1' : '10.0.0.1'])
    answer = (_, response) => response.writeHead(404).end()
    expect(await look(at('/'), { ...door(), resolve })).toBe('gone')
    expect([times, asked.length]).toEqual([1, 2])
  })
})
