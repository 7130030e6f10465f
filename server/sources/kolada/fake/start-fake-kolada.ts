import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { FakeData } from './fake-data.ts'
import { findItems } from './find-items.ts'
import { type Fault, type FaultKind, isAnswerFault } from './fault.ts'
import { type FakeAnswer, spoilAnswer, spoilPage } from './spoil.ts'

/** A running fake: where it answers, what it was asked, and how to change what it has and what goes wrong. */
export type FakeKolada = Readonly<{
  /** The base address, to be given as `--base-url`. */
  url: string
  /** Path and query of each question, the first one first. */
  asked: readonly string[]
  /** Headers of the latest question. */
  lastHeaders: () => IncomingMessage['headers']
  setData: (data: FakeData) => void
  setFaults: (faults: readonly Fault[]) => void
  close: () => Promise<void>
}>

type Options = Readonly<{
  data: FakeData
  port?: number
  /** The most items on a page; the real one has 5,000. */
  mostPerPage?: number
  onAnswer?: (method: string, path: string, status: number) => void
}>

const root = '/v3'

/** Starts a working fake of Kolada's interface, version 3, on the own machine. */
export async function startFakeKolada(options: Options): Promise<FakeKolada> {
  let { data } = options
  let pending: Fault[] = []
  let headers: IncomingMessage['headers'] = {}
  const asked: string[] = []
  const server = createServer((request, response) => {
    const here = new URL(request.url ?? '/', `http://${request.headers.host}`)
    headers = request.headers
    asked.push(here.pathname + here.search)
    const fault = takeFault(pending, (rest) => (pending = rest))
    const answer = answerTo(here, data, options.mostPerPage ?? 5000, fault)
    options.onAnswer?.(request.method ?? '', here.pathname + here.search, answer.status)
    send(answer, request, response)
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve),
  )
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${root}`,
    asked,
    lastHeaders: () => headers,
    setData: (next) => (data = next),
    setFaults: (faults) => (pending = [...faults]),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The fault that comes next, if its turn has come; faults follow each other in the order they were given. */
function takeFault(pending: readonly Fault[], keep: (rest: Fault[]) => void): FaultKind | null {
  const [next, ...rest] = pending
  if (next === undefined) return null
  const { kind, times = 1, after = 0 } = next
  if (after > 0) {
    keep([{ kind, times, after: after - 1 }, ...rest])
    return null
  }
  keep(times > 1 ? [{ kind, times: times - 1 }, ...rest] : rest)
  return kind
}

function answerTo(here: URL, data: FakeData, most: number, fault: FaultKind | null): FakeAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const found = here.pathname.startsWith(`${root}/`)
    ? findItems(data, here.pathname.slice(root.length), here.searchParams)
    : ({ status: 404, said: 'Not Found' } as const)
  if ('status' in found)
    return { status: found.status, headers, body: JSON.stringify({ detail: found.said }) }
  const page = pageOf(found as Record<string, unknown>[], here, most)
  const whole = fault === null || isAnswerFault(fault) ? page : spoilPage(page, fault, here.href)
  const answer = { status: 200, headers, body: JSON.stringify(whole) }
  return fault !== null && isAnswerFault(fault) ? spoilAnswer(answer, fault) : answer
}

/** `count` is the number of items on the page, not of all. */
function pageOf(items: Record<string, unknown>[], here: URL, most: number) {
  const size = Math.min(Number(here.searchParams.get('per_page') ?? most) || most, most)
  const number = Number(here.searchParams.get('page') ?? 1) || 1
  const values = items.slice((number - 1) * size, number * size)
  const linkTo = (page: number) => {
    const url = new URL(here)
    url.searchParams.set('page', String(page))
    return url.href
  }
  return {
    values,
    count: values.length,
    next_url: number * size < items.length ? linkTo(number + 1) : null,
    previous_url: number > 1 ? linkTo(number - 1) : null,
  }
}

function send(
  { status, headers, body, cutAt }: FakeAnswer,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (cutAt !== undefined) {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    response.write(body.slice(0, cutAt), () => response.destroy())
    return
  }
  const packs = request.headers['accept-encoding']?.includes('gzip') === true
  response.writeHead(status, packs ? { ...headers, 'content-encoding': 'gzip' } : headers)
  response.end(packs ? gzipSync(body) : body)
}
