import { randomBytes } from 'node:crypto'
import { renderToString } from 'react-dom/server'
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { addressOf } from './entry/address-of.server.ts'
import { requestIdOf } from './entry/request-context.server.ts'
import { pagePolicy } from './entry/security-headers.server.ts'
import { visitOf } from './root.server.ts'
import { NonceContext } from './ui/nonce.ts'
import { VisitContext } from './ui/visit.ts'

/**
 * Renders a whole page at once. No page of ours waits for parts of itself, and one string is served faster than a
 * stream (bench/page.bench.ts).
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  requestContext: Readonly<RouterContextProvider>,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', pagePolicy(nonce))
  const wait = waitOf(routerContext)
  if (wait !== undefined) headers.set('Retry-After', String(wait))
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  // No page hydrates, so nobody reads the data that would be handed over to the browser.
  const context = { ...routerContext, serverHandoffStream: undefined }
  const visit = await visitOf({ request, context: requestContext })
  const page = renderToString(
    <NonceContext value={nonce}>
      <VisitContext value={visit}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </VisitContext>
    </NonceContext>,
  )
  return new Response(`<!doctype html>${page}`, { status, headers })
}

/** How many seconds to wait, where a form or a page was refused because it was asked for too often. */
function waitOf({ staticHandlerContext: { actionData, errors } }: EntryContext): number | undefined {
  const thrown = Object.values(errors ?? {}).map((error: unknown) =>
    isRouteErrorResponse(error) ? (error.data as unknown) : undefined,
  )
  const told = [...thrown, ...Object.values(actionData ?? {})] as readonly (
    | { wait?: number }
    | null
    | undefined
  )[]
  return told.find((one) => one?.wait !== undefined)?.wait
}

/** Logs what was not the user's doing, with the number that stands on the error page. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  console.error('[%s] %s', requestIdOf({ context }), addressOf(request), error)
}
