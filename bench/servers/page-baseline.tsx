// The baseline of page.bench.ts: React's own render of the same route with the same loader data, which lies in memory,
// behind a bare node:http server. Built like the product, with this file as the entry of the server.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { renderToString } from 'react-dom/server'
import { createRequestHandler, type EntryContext, ServerRouter } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { openRequest } from '#app/entry/request-context.server.ts'
import { visitOf } from '#app/root.server.ts'
import { type Visit, VisitContext } from '#app/ui/visit.ts'
import { readConfig } from '#server/config.ts'
import { openApplication } from '#server/open-application.ts'

const path = process.env.BENCH_PATH!
const url = `http://127.0.0.1${path}`

type Captured = Readonly<{ context: EntryContext; visit: Visit }>

/** Answers one real request and keeps what React was given to render. */
async function captureContext(): Promise<Captured> {
  const { application, close } = await openApplication(readConfig())
  let captured: Captured | undefined
  const handle = createRequestHandler(
    {
      ...build,
      entry: {
        module: {
          ...build.entry.module,
          default: async (request, status, headers, context, requestContext) => {
            captured = {
              context: { ...context, serverHandoffStream: undefined },
              visit: await visitOf({ request, context: requestContext }),
            }
            return new Response(null, { status, headers })
          },
        },
      },
    },
    'production',
  )
  const cookie = process.env.BENCH_COOKIE!
  const load = openRequest(application, '127.0.0.1')
  await handle(new Request(url, { headers: { cookie } }), load)
  await close()
  if (!captured) throw new Error(`Nothing was rendered at ${path}.`)
  return captured
}

const { context, visit } = await captureContext()
const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  const page = (
    <VisitContext value={visit}>
      <ServerRouter context={context} url={url} />
    </VisitContext>
  )
  response.end(`<!doctype html>${renderToString(page)}`)
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
process.on('SIGINT', () => process.exit(0))
