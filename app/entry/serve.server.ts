import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { createRequestListener } from '@react-router/node'
import { RouterContextProvider } from 'react-router'
import sirv from 'sirv'
import * as build from 'virtual:react-router/server-build'
import { openApplication } from '#server/open-application.ts'
import { readConfig } from '#server/config.ts'
import type { Application } from '#server/context.ts'
import { applicationKey } from './request-context.server.ts'
import { securityHeaders } from './security-headers.server.ts'

const builtFiles = join(import.meta.dirname, '..', 'client')

function serve(application: Application): Server {
  const pages = createRequestListener({
    build,
    mode: 'production',
    getLoadContext: () => new RouterContextProvider(new Map([[applicationKey, application]])),
  })
  const files = sirv(builtFiles, { etag: true, immutable: true, maxAge: 31_536_000 })
  return createServer((request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value)
    if (request.url === '/healthz') {
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ status: 'ok', trial: application.config.trial }))
      return
    }
    if (request.url?.startsWith('/assets/'))
      files(request, response, () => void response.writeHead(404).end())
    else pages(request, response)
  })
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve((server.address() as { port: number }).port))
  })
}

/** Opens the application, serves it, says where, and closes everything when asked to stop. */
async function main(): Promise<void> {
  const config = readConfig()
  const { application, close } = await openApplication(config)
  const server = serve(application)
  const stop = async () => {
    // A second signal while stopping must not cut the first one short.
    process
      .removeAllListeners('SIGINT')
      .removeAllListeners('SIGTERM')
      .on('SIGINT', () => undefined)
      .on('SIGTERM', () => undefined)
    server.close()
    server.closeAllConnections()
    await close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop()).on('SIGTERM', () => void stop())
  try {
    const port = await listen(server, config.host, config.port)
    process.stdout.write(`\nJämsides: http://${config.host}:${port}\n`)
    process.stdout.write(
      'Provläge. Öppna adressen i en webbläsare och kliv in som någon av exempelpersonerna.\n',
    )
    process.stdout.write(
      'Trial mode. Open the address in a browser and step in as one of the example people.\n',
    )
    process.stdout.write(
      'Ctrl-C stänger av; allt som är sparat finns kvar. Ctrl-C stops; everything saved is kept.\n\n',
    )
  } catch (error) {
    await close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Error(`Port ${config.port} is taken by another program. Choose another: PORT=3001 npm start`, {
      cause: error,
    })
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
