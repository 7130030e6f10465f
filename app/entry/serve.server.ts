import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { createRequestListener } from '@react-router/node'
import sirv from 'sirv'
import { address } from '#app/addresses.ts'
import * as build from 'virtual:react-router/server-build'
import { openApplication } from '#server/open-application.ts'
import { clientAddress } from '#server/client-address.ts'
import { readConfig } from '#server/config.ts'
import type { Application } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { openProgramContext } from '#server/open-context.ts'
import { offerFirstLink } from '#server/services/accounts/offer-first-link.ts'
import { superviseWorker } from '#server/jobs/supervise-worker.ts'
import { listen, requireFreePort } from './listen.server.ts'
import { isQuickSave, quickSave } from './quick-save.server.ts'
import { robotsText } from './robots.server.ts'
import { openRequest } from './request-context.server.ts'
import { securityHeaders } from './security-headers.server.ts'
import { turnAway, turnAwayBroken, whyTurnedAway } from './turn-away.server.ts'

const builtFiles = join(import.meta.dirname, '..', 'client')
/** The worker is the command line that was built together with this server. */
const builtCommand = join(import.meta.dirname, '..', 'cli', 'index.js')

/**
 * How long a connection waits for the next request, in milliseconds: longer than a proxy before us keeps it (a minute, as
 * a rule). Otherwise a form may be sent just as the door closes, and its sender gets an error for nothing.
 */
const keepAlive = 75_000

function serve(application: Application): Server {
  const pages = createRequestListener({
    build,
    mode: 'production',
    getLoadContext: ({ headers }, { address }) =>
      openRequest(
        application,
        clientAddress(address, headers.get('x-forwarded-for'), application.config.proxies),
      ),
  })
  const files = sirv(builtFiles, { etag: true, immutable: true, maxAge: 31_536_000 })
  const headers = securityHeaders(application.config)
  const settings = { requireHostHeader: false, keepAliveTimeout: keepAlive }
  const server = createServer(settings, (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (request.url?.split('?')[0] === '/healthz') {
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ status: 'ok', trial: application.config.trial }))
      return
    }
    if (request.url === '/robots.txt') {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.end(robotsText(application.config))
      return
    }
    const refusal = whyTurnedAway(request, application.config)
    if (refusal) return turnAway(request, response, refusal)
    if (isQuickSave(request)) {
      void quickSave(application, request, response)
      return
    }
    if (request.url?.startsWith('/assets/'))
      files(request, response, () => void response.writeHead(404).end())
    else pages(request, response)
  })
  return server.on('clientError', (error, socket) =>
    turnAwayBroken(error, socket as Socket, application.config),
  )
}

/** Opens the application, serves it, says where, and closes everything when asked to stop. */
async function main(): Promise<void> {
  const config = readConfig()
  await requireFreePort(config)
  const { application, close } = await openApplication(config)
  const server = serve(application)
  let worker: ReturnType<typeof superviseWorker> | undefined
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    server.close()
    server.closeAllConnections()
    await worker?.stop()
    await close()
    process.exit(0)
  }
  // `disconnect` comes when the script that started us was killed.
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, () => void stop())
  try {
    const port = await listen(server, config)
    worker = superviseWorker(application, builtCommand)
    const url = config.url ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
    announce(
      url,
      config.trial,
      await offerFirstLink(openProgramContext(application, { person: null, language: 'sv' })),
    )
  } catch (error) {
    await close()
    throw error
  }
}

const inTrial =
  'Provläge. Öppna adressen i en webbläsare och kliv in som någon av exempelpersonerna.\n' +
  'Trial mode. Open the address in a browser and step in as one of the example people.\n'

const forFirst = (link: string) =>
  'Ingen administratör finns ännu. Den som öppnar den här länken inom ett dygn blir den första:\n' +
  'There is no administrator yet. Whoever opens this link within a day becomes the first:\n' +
  `${link}\n`

function announce(url: string, trial: boolean, firstSecret: string | null): void {
  const first = firstSecret && forFirst(url + address('sv', 'signInLink', { secret: firstSecret }))
  process.stdout.write(
    `\nJämsides: ${url}\n\n${trial ? inTrial : ''}${first ?? ''}` +
      'Ctrl-C stänger av; allt som är sparat finns kvar. Ctrl-C stops; everything saved is kept.\n\n',
  )
}

/** Whoever starts the program has chosen no language yet. */
function wordsFor(error: unknown): string {
  if (error instanceof UserError) return `${messageOf(error, 'sv')}\n${messageOf(error, 'en')}`
  return error instanceof Error ? error.message : String(error)
}

main().catch((error: unknown) => {
  process.stderr.write(`${wordsFor(error)}\n`)
  process.exit(1)
})
