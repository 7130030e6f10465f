import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { languageOf } from '#app/addresses.ts'
import type { Config } from '#server/config.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { isForeign } from './foreign-origin.server.ts'
import { isOwnHost } from './own-host.server.ts'
import { securityHeaders } from './security-headers.server.ts'

/** Why a request is not let in at all; undefined where it is. Decided before anything of a page is run. */
export function whyTurnedAway(request: IncomingMessage, config: Config): UserError | undefined {
  if (!isOwnHost(request.headers.host, config)) return UserError.of('wrong-host', undefined, 421)
  if (isForeign(request)) return UserError.of('foreign-origin', undefined, 403)
  // Nothing answers it, and it is the one method that Node lets in and that no Request can have.
  if (request.method === 'TRACE') return UserError.of('no-such-page', undefined, 404)
  return undefined
}

/** Answers with the message alone: who is turned away is not told who is signed in. */
export function turnAway(request: IncomingMessage, response: ServerResponse, error: UserError): void {
  const language = languageOf(request.url?.split('?')[0] ?? '/')
  // What is still being sent is not waited for.
  response.setHeader('Connection', 'close')
  response.writeHead(error.status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : messageOf(error, language))
}

const brokenRequests: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Answers what is no request at all, where there is neither a language nor an answer of Node's to write on. */
export function turnAwayBroken(error: NodeJS.ErrnoException, socket: Socket, config: Config): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const status = brokenRequests[error.code ?? ''] ?? '400 Bad Request'
  const headers = securityHeaders(config).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('')}Connection: close\r\nContent-Length: 0\r\n\r\n`)
}
