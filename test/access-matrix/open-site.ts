import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { isQuickSave, quickSave } from '#app/entry/quick-save.server.ts'
import { openRequest } from '#app/entry/request-context.server.ts'
import routes from '#app/routes.ts'
import type { Application } from '#server/context.ts'

/** One request, by path and query. A body makes it a POST. */
export type Asked = Readonly<{
  path: string
  method?: string
  /** A text is sent as JSON. */
  body?: URLSearchParams | FormData | string
  cookie: string
}>

const origin = 'http://127.0.0.1:3000'
/** Where the requests of the matrix come from, by RFC 5737. */
const client = '203.0.113.1'

/**
 * The site as the program serves it, out of its sources: every file that `app/routes.ts` names, behind the same way in as
 * a browser finds it, and beside them the quick saves.
 */
export async function openSite(application: Application) {
  const modules = await loadRoutes()
  const handle = createRequestHandler(await assemble(modules), 'production')
  const quick = createServer((request, response) =>
    isQuickSave(request)
      ? void quickSave(application, request, response)
      : void response.writeHead(404).end(),
  ).listen(0, '127.0.0.1')
  await once(quick, 'listening')
  const quickOrigin = `http://127.0.0.1:${(quick.address() as AddressInfo).port}`
  const ask = ({ path, body, cookie, method = body ? 'POST' : 'GET' }: Asked): Promise<Response> => {
    const isQuick = isQuickSave({ method, url: path } as Parameters<typeof isQuickSave>[0])
    const request = new Request((isQuick ? quickOrigin : origin) + path, {
      method,
      ...(body && { body }),
      headers: { cookie, ...(typeof body === 'string' && { 'content-type': 'application/json' }) },
      redirect: 'manual',
    })
    return isQuick ? fetch(request) : handle(request, openRequest(application, client))
  }
  /** The addresses, by name, behind which something can be done with a form. */
  const acting = new Set(
    routes.flatMap(({ id, file }) => ('action' in modules.get(file)! ? [id!.replace(/^..:/, '')] : [])),
  )
  return { ask, acting, close: () => quick.close() }
}

const places = [
  { id: 'root', path: '', file: 'root.tsx' },
  ...routes.map(({ id, path, file }) => ({ id: id!, path: path!, file, parentId: 'root' })),
]

async function loadRoutes(): Promise<ReadonlyMap<string, object>> {
  const modules = new Map<string, object>()
  for (const { file } of places)
    modules.set(file, (await import(/* @vite-ignore */ `../../app/${file}`)) as object)
  return modules
}

/** What the build makes of the routes, without the bundling. */
async function assemble(modules: ReadonlyMap<string, object>): Promise<ServerBuild> {
  // The bundler writes the addresses of the scripts into the pages.
  Object.assign(globalThis, { ENHANCE_SCRIPT: '/assets/enhance.js', PASSKEY_SCRIPT: '/assets/passkeys.js' })
  const build = {
    entry: { module: await import('#app/entry.server.tsx') },
    routes: Object.fromEntries(places.map((one) => [one.id, { ...one, module: modules.get(one.file) }])),
    assets: {
      entry: { module: '', imports: [] },
      routes: Object.fromEntries(places.map((one) => [one.id, { ...one, module: '' }])),
      url: '',
      version: '',
    },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    ssr: true,
    isSpaMode: false,
    prerender: [],
    routeDiscovery: { mode: 'initial' },
  }
  return build as unknown as ServerBuild
}
